import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

export const filmQuestions: ProductQuestion[] = [
  {
    key: "machine-film-difference",
    productKey: "machine-film",
    question: {
      kind: "single",
      points: 1,
      aspect: "features",
      prompt: both(
        "What does machine film save a client who wraps 60 pallets a day by hand?",
        "Какво спестява машинното фолио на клиент, който опакова ръчно 60 палета на ден?",
      ),
      options: choices(
        ["Nothing, it is only thicker", "Нищо, само е по-дебело"],
        [
          "About half the film per pallet, because it stretches up to 250%",
          "Около половината фолио на палет, защото се разтяга до 250%",
        ],
        ["The pallets themselves", "Самите палети"],
        ["The need for a machine", "Нуждата от машина"],
      ),
      correct: "b",
      explanation: both(
        "Stretch of 250% against 150%, and an even tension by machine.",
        "Разтегляне 250% срещу 150% и равномерно опъване от машината.",
      ),
    },
  },
  {
    key: "machine-film-pallet",
    productKey: "machine-film",
    question: {
      kind: "number",
      points: 1,
      aspect: "packaging",
      value: 46,
      tolerance: 0,
      unit: both("rolls", "ролки"),
      prompt: both(
        "How many rolls of machine film are on a pallet?",
        "Колко ролки машинно фолио има на един палет?",
      ),
      explanation: both(
        "46 rolls of 16 kg; it is sold from 4 rolls.",
        "46 ролки по 16 кг; продава се от 4 ролки.",
      ),
    },
  },
  {
    key: "machine-film-substitute",
    productKey: "machine-film",
    question: {
      kind: "free",
      points: 4,
      aspect: "substitute",
      prompt: both(
        "Machine film is out of stock and a client's stock lasts two days. What do you offer, and what do you " +
          "tell them openly?",
        "Машинното фолио е изчерпано, а на клиента му стига за два дни. Какво предлагате и какво му казвате открито?",
      ),
      guidance: both(
        "Full marks: hand film as a bridge for the most urgent pallets, more film and labour per pallet named, " +
          "date for machine film (10 working days) confirmed first, small quantity only.",
        "Пълен брой точки: ръчно фолио като временно решение за най-спешните палети, посочен по-голям разход на " +
          "фолио и труд, първо потвърден срок за машинното (10 работни дни), само малко количество.",
      ),
      explanation: both(
        "Hand film bridges the gap; the client knows its price in labour.",
        "Ръчното фолио запълва празнината, а клиентът знае колко труд струва.",
      ),
    },
  },
  {
    key: "machine-film-out-of-stock",
    productKey: "machine-film",
    question: {
      kind: "number",
      points: 1,
      aspect: "out-of-stock-delivery",
      value: 10,
      tolerance: 0,
      unit: both("working days", "работни дни"),
      prompt: both(
        "Machine film is out of stock. How many working days does delivery take?",
        "Машинното фолио е изчерпано. За колко работни дни се доставя?",
      ),
      explanation: both(
        "Usually 10; confirm with purchasing before you promise a date.",
        "Обичайно 10; потвърдете с отдел „Доставки“, преди да обещаете дата.",
      ),
    },
  },
  {
    key: "hand-film-carton",
    productKey: "hand-film",
    question: {
      kind: "single",
      points: 1,
      aspect: "packaging",
      prompt: both(
        "A client wants 20 rolls of hand film. What do you offer?",
        "Клиент иска 20 ролки ръчно фолио. Какво предлагате?",
      ),
      options: choices(
        ["20 rolls, we open a carton", "20 ролки, ще отворим кашон"],
        ["18 or 24 rolls, that is 3 or 4 cartons", "18 или 24 ролки, тоест 3 или 4 кашона"],
        ["A whole pallet only", "Само цял палет"],
      ),
      correct: "b",
      explanation: both("6 rolls in a carton, sold by the carton.", "6 ролки в кашон, продава се на кашон."),
    },
  },
  {
    key: "hand-film-from-stock",
    productKey: "hand-film",
    question: {
      kind: "single",
      points: 1,
      aspect: "in-stock-delivery",
      prompt: both(
        "An application from Burgas for hand film in stock is confirmed at 11:00 on Monday. When does it arrive?",
        "Заявка от Бургас за налично ръчно фолио е потвърдена в понеделник в 11:00 ч. Кога пристига?",
      ),
      options: choices(
        ["The same evening", "Същата вечер"],
        ["On Wednesday", "В сряда"],
        ["On Friday", "В петък"],
        ["In ten working days", "След десет работни дни"],
      ),
      correct: "b",
      explanation: both(
        "Two working days outside Sofia and Plovdiv when confirmed by noon.",
        "Два работни дни извън София и Пловдив, ако е потвърдена до обяд.",
      ),
    },
  },
  {
    key: "hand-film-add-on",
    productKey: "hand-film",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "add-on",
      prompt: both(
        "A client wraps ten heavy pallets a day with hand film, and loads shift on the way. What suits in addition?",
        "Клиент опакова с ръчно фолио десет тежки палета на ден и товарът се размества по пътя. Какво подхожда " +
          "допълнително?",
      ),
      options: choices(
        ["PET strap", "PET чембер"],
        ["The battery strapping tool", "Акумулаторният уред за чембер"],
        ["Padded envelopes", "Подплатени пликове"],
        ["Clear acrylic tape around the pallet", "Прозрачно тиксо около палета"],
      ),
      correct: ["a", "b"],
      explanation: both(
        "Film holds the layers together, strap ties the load to the pallet.",
        "Фолиото държи редовете, чемберът връзва товара за палета.",
      ),
    },
  },
  {
    key: "hand-film-food",
    productKey: "hand-film",
    question: {
      kind: "single",
      points: 1,
      aspect: "terms-of-use",
      prompt: both(
        "A cheese dairy wants to wrap cheese directly in hand film. What do you answer?",
        "Мандра иска да увива сирене направо в ръчно фолио. Какво отговаряте?",
      ),
      options: choices(
        ["Fine, if it is used the same day", "Може, ако се използва същия ден"],
        ["Fine with two layers", "Може на два слоя"],
        [
          "It is not for direct contact with food; it may go around the cartons",
          "Не е за пряк контакт с храни; може да се увиват кашоните",
        ],
      ),
      correct: "c",
      explanation: both(
        "The product sheet excludes direct contact; around cartons it is fine.",
        "Продуктовият лист изключва прекия контакт; около кашоните може.",
      ),
    },
  },
];
