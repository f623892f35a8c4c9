import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

export const strappingQuestions: ProductQuestion[] = [
  {
    key: "strap-pet-difference",
    productKey: "strap-pet",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "features",
      prompt: both(
        "What speaks for PET strap against steel?",
        "Какво е предимството на PET чембера пред стоманения?",
      ),
      options: choices(
        ["It does not rust", "Не ръждясва"],
        ["It keeps its tension when the load settles", "Остава опънат, когато товарът слегне"],
        ["It is stronger than any steel strap", "По-здрав е от всеки стоманен чембер"],
        ["It is safer to cut", "По-безопасно се реже"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "For very heavy, sharp loads steel remains stronger: do not claim otherwise.",
        "При много тежки и остри товари стоманата остава по-здрава: не твърдете обратното.",
      ),
    },
  },
  {
    key: "strap-pet-strength",
    productKey: "strap-pet",
    question: {
      kind: "number",
      points: 1,
      aspect: "features",
      value: 450,
      tolerance: 0,
      unit: both("kg", "кг"),
      prompt: both("At what load does our PET strap break?", "При какъв товар се къса нашият PET чембер?"),
      explanation: both(
        "450 kg; plan with a good reserve below it.",
        "450 кг; смятайте с добър запас под тях.",
      ),
    },
  },
  {
    key: "strap-pet-safety",
    productKey: "strap-pet",
    question: {
      kind: "single",
      points: 1,
      aspect: "terms-of-use",
      prompt: both(
        "What do the terms of use forbid with PET strap?",
        "Какво забраняват условията за използване на PET чембера?",
      ),
      options: choices(
        ["Storing it in a warehouse", "Съхранение в склад"],
        ["Lifting a load by the strap", "Вдигане на товар за чембера"],
        ["Using it on pallets of wood", "Употреба върху дървени палети"],
      ),
      correct: "b",
      explanation: both(
        "It secures a load; it is not lifting gear.",
        "Той укрепва товар; не е подемно приспособление.",
      ),
    },
  },
  {
    key: "strap-pet-substitute",
    productKey: "strap-pet",
    question: {
      kind: "free",
      points: 4,
      aspect: "substitute",
      prompt: both(
        "Strap is out of stock, and a client ships six pallets of tiles on Friday. What do you ask and what do " +
          "you offer?",
        "Чемберът е изчерпан, а клиент изпраща шест палета плочки в петък. Какво питате и какво предлагате?",
      ),
      guidance: both(
        "Full marks: asks weight and height, machine film with more wraps for stable loads only, says openly " +
          "when film is not enough, looks for a reel with a colleague or another client's reservation with " +
          "consent.",
        "Пълен брой точки: пита за тегло и височина, машинно фолио с повече намотки само при стабилен товар, " +
          "казва открито, когато фолиото не стига, търси макара при колега или чужда резервация със съгласие.",
      ),
      explanation: both(
        "Film helps stable loads; for tiles the honest answer may be to wait or divide.",
        "Фолиото помага при стабилен товар; за плочки честният отговор може да е изчакване или разделяне.",
      ),
    },
  },
  {
    key: "strap-pet-length",
    productKey: "strap-pet",
    question: {
      kind: "number",
      points: 2,
      aspect: "packaging",
      value: 250,
      tolerance: 0,
      unit: both("pallets", "палета"),
      prompt: both(
        "A reel holds 1750 m. A client uses 7 m per pallet. How many pallets does a reel last?",
        "Макарата е 1750 м. Клиент ползва по 7 м на палет. За колко палета стига една макара?",
      ),
      explanation: both(
        "1750 ÷ 7 = 250. A cost per pallet is easier to compare than one per reel.",
        "1750 ÷ 7 = 250. Цената на палет се сравнява по-лесно от цената на макара.",
      ),
    },
  },
  {
    key: "strapping-tool-add-on",
    productKey: "strapping-tool",
    question: {
      kind: "free",
      points: 4,
      aspect: "add-on",
      prompt: both(
        "A client straps 50 pallets a day by hand with seals. Make the case for the battery tool and say when " +
          "you would not recommend it.",
        "Клиент опасва ръчно 50 палета с чембер и скоби на ден. Обосновете акумулаторния уред и кажете кога не бихте " +
          "го препоръчали.",
      ),
      guidance: both(
        "Full marks: asks time per pallet, no seals to buy, two batteries of about 800 straps, training and " +
          "yearly service named, a trial; not for rare use or work in the rain.",
        "Пълен брой точки: пита за времето на палет, без покупка на скоби, две батерии по около 800 " +
          "опасвания, споменава обучението и годишния сервиз, предлага проба; не за рядка употреба или работа " +
          "на дъжд.",
      ),
      explanation: both(
        "Minutes saved per pallet times 50 pallets is the argument; a trial proves it.",
        "Спестените минути на палет по 50 палета са доводът; пробата го доказва.",
      ),
    },
  },
  {
    key: "strapping-tool-charge",
    productKey: "strapping-tool",
    question: {
      kind: "number",
      points: 1,
      aspect: "features",
      value: 800,
      tolerance: 50,
      unit: both("straps", "опасвания"),
      prompt: both(
        "About how many straps does the tool make on one charge?",
        "Около колко опасвания прави уредът с едно зареждане?",
      ),
      explanation: both(
        "About 800, and there are two batteries in the case.",
        "Около 800, а в куфара има две батерии.",
      ),
    },
  },
  {
    key: "strapping-tool-out-of-stock",
    productKey: "strapping-tool",
    question: {
      kind: "number",
      points: 1,
      aspect: "out-of-stock-delivery",
      value: 20,
      tolerance: 0,
      unit: both("working days", "работни дни"),
      prompt: both(
        "How many working days does a strapping tool take that is out of stock?",
        "За колко работни дни се доставя уред за чембер, който е изчерпан?",
      ),
      explanation: both(
        "20: it comes from the maker. Ask early whether a demonstration tool can be lent.",
        "20: идва от производителя. Попитайте рано дали може да се даде демонстрационен уред.",
      ),
    },
  },
  {
    key: "strapping-tool-from-stock",
    productKey: "strapping-tool",
    question: {
      kind: "single",
      points: 1,
      aspect: "in-stock-delivery",
      prompt: both(
        "Why does a tool in stock take 3 working days and not 2?",
        "Защо наличен уред се доставя за 3 работни дни, а не за 2?",
      ),
      options: choices(
        ["It is heavy", "Тежък е"],
        [
          "The training before first use is arranged together with the delivery",
          "С доставката се уговаря и обучението преди първа употреба",
        ],
        ["It is paid for in instalments", "Плаща се на вноски"],
      ),
      correct: "b",
      explanation: both(
        "The terms of use require training before first use.",
        "Условията за използване изискват обучение преди първа употреба.",
      ),
    },
  },
  {
    key: "strapping-tool-contents",
    productKey: "strapping-tool",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "packaging",
      prompt: both("What is in the strapping tool's case?", "Какво има в куфара на уреда за чембер?"),
      options: choices(
        ["Two batteries", "Две батерии"],
        ["A charger", "Зарядно устройство"],
        ["A reel of strap", "Макара чембер"],
        ["Seals", "Скоби"],
      ),
      correct: ["a", "b"],
      explanation: both(
        "Strap is ordered separately, and seals are not needed: the tool welds.",
        "Чемберът се поръчва отделно, а скоби не трябват: уредът заварява.",
      ),
    },
  },
];
