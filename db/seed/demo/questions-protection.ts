import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

export const protectionQuestions: ProductQuestion[] = [
  {
    key: "bubble-film-side",
    productKey: "bubble-film",
    question: {
      kind: "single",
      points: 1,
      aspect: "terms-of-use",
      prompt: both("Which way do the bubbles face?", "Накъде са обърнати мехурчетата?"),
      options: choices(
        ["Towards the product", "Към изделието"],
        ["Outwards", "Навън"],
        ["It makes no difference with glass", "При стъкло няма значение"],
      ),
      correct: "a",
      explanation: both(
        "Towards the product: they then spread a blow over the flat outer side.",
        "Към изделието: така ударът се разпределя по гладката външна страна.",
      ),
    },
  },
  {
    key: "bubble-film-substitute",
    productKey: "bubble-film",
    question: {
      kind: "free",
      points: 4,
      aspect: "substitute",
      prompt: both(
        "Bubble film has run out, and a client packs porcelain tomorrow morning. Write your answer to them in " +
          "four to six sentences.",
        "Мехурчестото фолио е изчерпано, а клиент утре сутрин опакова порцелан. Напишете отговора си до него в " +
          "четири до шест изречения.",
      ),
      guidance: both(
        "Full marks: honeycomb paper in at least two layers, how to use it, price difference named, delivery " +
          "time from stock checked, the choice left to the client.",
        "Пълен брой точки: хартия „пчелна пита“ на поне два слоя, как се ползва, посочена разлика в цената, " +
          "проверен срок от склад, изборът е на клиента.",
      ),
      explanation: both(
        "Honeycomb paper protects porcelain as well, in two layers.",
        "Хартията „пчелна пита“ също пази порцелана – на два слоя.",
      ),
    },
  },
  {
    key: "bubble-film-pallet",
    productKey: "bubble-film",
    question: {
      kind: "number",
      points: 1,
      aspect: "packaging",
      value: 2000,
      tolerance: 0,
      unit: both("m", "м"),
      prompt: both(
        "How many metres of bubble film are on a pallet of 20 rolls?",
        "Колко метра мехурчесто фолио има на палет с 20 ролки?",
      ),
      explanation: both("20 × 100 m = 2000 m.", "20 × 100 м = 2000 м."),
    },
  },
  {
    key: "bubble-film-out-of-stock",
    productKey: "bubble-film",
    question: {
      kind: "single",
      points: 1,
      aspect: "out-of-stock-delivery",
      prompt: both(
        "Bubble film is out of stock. Which time do you name?",
        "Мехурчестото фолио е изчерпано. Какъв срок посочвате?",
      ),
      options: choices(
        ["Tomorrow", "Утре"],
        [
          "4 working days, after purchasing has confirmed",
          "4 работни дни, след потвърждение от отдел „Доставки“",
        ],
        ["20 working days", "20 работни дни"],
      ),
      correct: "b",
      explanation: both(
        "4 working days is the usual time; the confirmation makes it a promise.",
        "4 работни дни е обичайният срок; потвърждението го прави обещание.",
      ),
    },
  },
  {
    key: "paper-fill-difference",
    productKey: "paper-fill",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "features",
      prompt: both(
        "How does honeycomb paper differ from bubble film?",
        "С какво хартията „пчелна пита“ се различава от мехурчестото фолио?",
      ),
      options: choices(
        ["It takes about a fifth of the storage space", "Заема около една пета от мястото в склада"],
        ["It holds without tape", "Държи без лента"],
        ["It is waterproof", "Водоустойчива е"],
        ["The receiver puts it with waste paper", "Получателят я изхвърля с хартията"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "It is paper: keep it dry, and say so to clients in damp rooms.",
        "Тя е хартия: пази се суха – кажете го на клиенти с влажни помещения.",
      ),
    },
  },
  {
    key: "paper-fill-layers",
    productKey: "paper-fill",
    question: {
      kind: "number",
      points: 1,
      aspect: "terms-of-use",
      value: 2,
      tolerance: 0,
      unit: both("layers", "слоя"),
      prompt: both(
        "How many layers of honeycomb paper does glass need at least?",
        "Поне колко слоя хартия „пчелна пита“ са нужни за стъкло?",
      ),
      explanation: both(
        "Two: the cells of the layers lock into each other.",
        "Два: клетките на слоевете се захващат една в друга.",
      ),
    },
  },
  {
    key: "paper-fill-add-on",
    productKey: "paper-fill",
    question: {
      kind: "single",
      points: 1,
      aspect: "add-on",
      prompt: both(
        "A client wraps ceramics in honeycomb paper, 25 kg a parcel, in boxes of its own that burst. What suits?",
        "Клиент увива керамика в хартия „пчелна пита“, по 25 кг на пратка, в свои кашони, които се късат. Какво " +
          "подхожда?",
      ),
      options: choices(
        ["The five-layer box", "Петпластовият кашон"],
        ["The three-layer box", "Трипластовият кашон"],
        ["The padded envelope", "Подплатеният плик"],
      ),
      correct: "a",
      explanation: both(
        "25 kg is above the 12 kg of the three-layer box and below the 30 kg of the five-layer one.",
        "25 кг са над 12-те кг на трипластовия и под 30-те кг на петпластовия кашон.",
      ),
    },
  },
  {
    key: "paper-fill-from-stock",
    productKey: "paper-fill",
    question: {
      kind: "single",
      points: 1,
      aspect: "in-stock-delivery",
      prompt: both(
        "An application from Sofia for paper in stock is confirmed on Thursday at 15:00. When does it arrive?",
        "Заявка от София за налична хартия е потвърдена в четвъртък в 15:00 ч. Кога пристига?",
      ),
      options: choices(
        ["On Thursday evening", "В четвъртък вечерта"],
        ["On Friday", "В петък"],
        ["On Monday", "В понеделник"],
      ),
      correct: "c",
      explanation: both(
        "After noon it leaves on Friday; Sofia takes one working day, so Monday.",
        "След обяд тръгва в петък; за София е един работен ден, тоест в понеделник.",
      ),
    },
  },
  {
    key: "mailers-limits",
    productKey: "mailers",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "terms-of-use",
      prompt: both(
        "For what is the padded envelope not suitable?",
        "За какво не е подходящ подплатеният плик?",
      ),
      options: choices(
        ["Bottles with liquid", "Шишета с течност"],
        ["Goods with sharp edges", "Стоки с остри ръбове"],
        ["Books up to 1 kg", "Книги до 1 кг"],
        ["A second use with the same strip", "Повторна употреба със същата лента"],
      ),
      correct: ["a", "b", "d"],
      explanation: both("Flat goods up to 1 kg, closed once.", "Плоски стоки до 1 кг, затваря се веднъж."),
    },
  },
  {
    key: "mailers-benefit",
    productKey: "mailers",
    question: {
      kind: "single",
      points: 1,
      aspect: "features",
      prompt: both(
        "What is the padded envelope's strongest argument for a seller of phone cases?",
        "Кой е най-силният довод за плика пред продавач на калъфи за телефони?",
      ),
      options: choices(
        ["It is waterproof", "Водоустойчив е"],
        ["It goes at the courier's rate for documents", "Върви по куриерската тарифа за документи"],
        ["It carries 12 kg", "Носи 12 кг"],
      ),
      correct: "b",
      explanation: both(
        "The saving is in each parcel's postage, not in the envelope.",
        "Спестява се от куриера при всяка пратка, а не от самия плик.",
      ),
    },
  },
  {
    key: "mailers-substitute",
    productKey: "mailers",
    question: {
      kind: "short",
      points: 1,
      aspect: "substitute",
      accepted: [
        "three-layer box",
        "the three-layer box",
        "three layer box",
        "3-layer box",
        "box-light",
        "трипластов кашон",
        "трипластовият кашон",
        "трипластовия кашон",
        "трипластов",
      ],
      prompt: both(
        "Envelopes have run out. Which product of ours can replace them until they arrive?",
        "Пликовете са изчерпани. Кой наш продукт може да ги замести, докато пристигнат?",
      ),
      explanation: both(
        "The three-layer box; say that the courier's rate will be higher.",
        "Трипластовият кашон; кажете, че куриерът ще е по-скъп.",
      ),
    },
  },
  {
    key: "mailers-packaging",
    productKey: "mailers",
    question: {
      kind: "number",
      points: 2,
      aspect: "packaging",
      value: 4,
      tolerance: 0,
      unit: both("cartons", "кашона"),
      prompt: both(
        "A client uses 350 envelopes a month. How many cartons do you propose for a month?",
        "Клиент ползва 350 плика месечно. Колко кашона предлагате за един месец?",
      ),
      explanation: both(
        "100 in a carton: 4 cartons, and 50 left for a busier month.",
        "100 в кашон: 4 кашона и 50 плика резерв за по-силен месец.",
      ),
    },
  },
];
