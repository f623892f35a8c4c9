import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

export const tapeQuestions: ProductQuestion[] = [
  {
    key: "tape-acrylic-cold",
    productKey: "tape-acrylic",
    question: {
      kind: "single",
      points: 1,
      aspect: "terms-of-use",
      prompt: both(
        "A client packs in an unheated hall at 0 °C with acrylic tape, and it comes off. Why?",
        "Клиент опакова с акрилно тиксо в неотоплено хале при 0 °C и то се отлепя. Защо?",
      ),
      options: choices(
        ["It has to be applied above 5 °C", "Трябва да се лепи при над 5 °C"],
        ["It holds only for a week", "Държи само една седмица"],
        ["It needs water", "Трябва му вода"],
      ),
      correct: "a",
      explanation: both("Once applied it holds down to −10 °C.", "Веднъж залепено, издържа до −10 °C."),
    },
  },
  {
    key: "tape-acrylic-carton",
    productKey: "tape-acrylic",
    question: {
      kind: "number",
      points: 1,
      aspect: "packaging",
      value: 36,
      tolerance: 0,
      unit: both("rolls", "ролки"),
      prompt: both(
        "How many rolls of acrylic tape are in a carton?",
        "Колко ролки акрилно тиксо има в един кашон?",
      ),
      explanation: both("36; sold by the carton.", "36; продава се на кашон."),
    },
  },
  {
    key: "tape-acrylic-difference",
    productKey: "tape-acrylic",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "features",
      prompt: both(
        "What can you honestly say in favour of our acrylic tape?",
        "Какво можете честно да кажете в полза на нашето акрилно тиксо?",
      ),
      options: choices(
        ["It does not yellow with the years", "Не пожълтява с годините"],
        ["Applied properly, it holds up to 60 °C", "Правилно залепено, издържа до 60 °C"],
        ["It is recycled together with the box", "Рециклира се заедно с кашона"],
        ["It needs no special machine", "Не иска специален апарат"],
      ),
      correct: ["a", "b", "d"],
      explanation: both(
        "Recycling with the box is the advantage of paper tape.",
        "Рециклирането с кашона е предимство на хартиената лента.",
      ),
    },
  },
  {
    key: "tape-acrylic-out-of-stock",
    productKey: "tape-acrylic",
    question: {
      kind: "single",
      points: 1,
      aspect: "out-of-stock-delivery",
      prompt: both(
        "Acrylic tape is out of stock. What do you tell a client who needs it in three days?",
        "Акрилното тиксо е изчерпано. Какво казвате на клиент, на когото му трябва след три дни?",
      ),
      options: choices(
        ["It will be there, the supplier is quick", "Ще го има, доставчикът е бърз"],
        [
          "It takes 5 working days; I look at once for what can bridge the gap",
          "Отнема 5 работни дни; веднага търся временно решение",
        ],
        ["Nothing, until it has arrived", "Нищо, докато не пристигне"],
      ),
      correct: "b",
      explanation: both(
        "An honest time and a bridge at once, rather than a hopeful date.",
        "Честен срок и веднага временно решение вместо обнадеждаваща дата.",
      ),
    },
  },
  {
    key: "tape-paper-difference",
    productKey: "tape-paper",
    question: {
      kind: "free",
      points: 4,
      aspect: "features",
      prompt: both(
        "Explain to an online shop how reinforced paper tape differs from the clear tape it buys elsewhere.",
        "Обяснете на онлайн магазин с какво подсилената хартиена лента се различава от прозрачното тиксо, което " +
          "купува другаде.",
      ),
      guidance: both(
        "Full marks: one strip closes the box, every opening shows, one material for recycling, dearer per roll " +
          "and needs a dispenser (said openly).",
        "Пълен брой точки: една лента затваря кашона, всяко отваряне личи, един материал за рециклиране, " +
          "по-скъпа на ролка и иска апарат (казано открито).",
      ),
      explanation: both(
        "Advantages and drawback together: that is what makes advice credible.",
        "Предимства и недостатък заедно: това прави съвета убедителен.",
      ),
    },
  },
  {
    key: "tape-paper-substitute",
    productKey: "tape-paper",
    question: {
      kind: "single",
      points: 1,
      aspect: "substitute",
      prompt: both(
        "Paper tape is out of stock for twelve working days. What bridges the time?",
        "Хартиената лента е изчерпана за дванадесет работни дни. С какво се запълва времето?",
      ),
      options: choices(
        ["Bubble film", "Мехурчесто фолио"],
        [
          "Clear acrylic tape in two strips, with the note that opening will not show",
          "Прозрачно акрилно тиксо на две ленти, с уточнението, че отварянето няма да личи",
        ],
        ["Hand stretch film around each box", "Ръчно стреч фолио около всеки кашон"],
      ),
      correct: "b",
      explanation: both(
        "It closes the box; the missing proof of opening must be said.",
        "Затваря кашона; липсата на защита при отваряне трябва да се каже.",
      ),
    },
  },
  {
    key: "tape-paper-add-on",
    productKey: "tape-paper",
    question: {
      kind: "short",
      points: 1,
      aspect: "add-on",
      accepted: [
        "dispenser",
        "a dispenser",
        "the dispenser",
        "electric dispenser",
        "tape dispenser",
        "апарат",
        "апаратът",
        "апарат за лента",
        "електрически апарат",
        "апарат за хартиена лента",
        "диспенсър",
      ],
      prompt: both(
        "Without which equipment does paper tape not work?",
        "Без какво оборудване хартиената лента не работи?",
      ),
      explanation: both(
        "The dispenser wets and cuts it; ask about it before the first order.",
        "Апаратът я навлажнява и реже; попитайте за него преди първата поръчка.",
      ),
    },
  },
  {
    key: "tape-paper-cartons",
    productKey: "tape-paper",
    question: {
      kind: "number",
      points: 1,
      aspect: "packaging",
      value: 320,
      tolerance: 0,
      unit: both("rolls", "ролки"),
      prompt: both(
        "A carton holds 8 rolls of paper tape. How many rolls make a full pallet?",
        "В кашона има 8 ролки хартиена лента. Колко ролки са един пълен палет?",
      ),
      explanation: both("40 cartons × 8 = 320 rolls.", "40 кашона × 8 = 320 ролки."),
    },
  },
  {
    key: "dispenser-terms",
    productKey: "tape-dispenser",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "terms-of-use",
      prompt: both(
        "Under which conditions does the dispenser's 24-month warranty hold?",
        "При какви условия важи 24-месечната гаранция на апарата?",
      ),
      options: choices(
        ["Clean water only", "Само чиста вода"],
        ["Brushes rinsed every day", "Ежедневно плакнене на четките"],
        ["Tape bought from us only", "Само лента, купена от нас"],
        ["Not more than ten boxes a day", "Не повече от десет кашона на ден"],
      ),
      correct: ["a", "b"],
      explanation: both(
        "Other liquids void it. The conditions are in the warranty card in the carton.",
        "Други течности я отменят. Условията са в гаранционната карта в кашона.",
      ),
    },
  },
  {
    key: "dispenser-where-to-read",
    productKey: "tape-dispenser",
    question: {
      kind: "free",
      points: 3,
      aspect: "terms-of-use",
      prompt: both(
        "A client asks how to look after the dispenser. What do you tell them, and where can they read it later?",
        "Клиент пита как да се грижи за апарата. Какво му казвате и къде може да го прочете по-късно?",
      ),
      guidance: both(
        "Full marks: clean water, daily rinsing, no other liquids; warranty card and QR code on the carton; the " +
          "demonstration at delivery.",
        "Пълен брой точки: чиста вода, ежедневно плакнене, без други течности; гаранционна карта и QR код на " +
          "кашона; показване при доставка.",
      ),
      explanation: both(
        "Say the three rules, show the QR code, offer the demonstration.",
        "Кажете трите правила, покажете QR кода, предложете показване на място.",
      ),
    },
  },
  {
    key: "dispenser-from-stock",
    productKey: "tape-dispenser",
    question: {
      kind: "number",
      points: 1,
      aspect: "in-stock-delivery",
      value: 3,
      tolerance: 0,
      unit: both("working days", "работни дни"),
      prompt: both(
        "How many working days does a dispenser in stock need, with the demonstration?",
        "За колко работни дни се доставя наличен апарат, заедно с показването на място?",
      ),
      explanation: both("3, because the technician goes along.", "3, защото техникът пътува с него."),
    },
  },
  {
    key: "dispenser-when-worth-it",
    productKey: "tape-dispenser",
    question: {
      kind: "single",
      points: 1,
      aspect: "add-on",
      prompt: both(
        "To which client do you propose the dispenser first?",
        "На кой клиент първо предлагате апарата?",
      ),
      options: choices(
        ["One who ships 5 parcels a week", "Който праща 5 пратки седмично"],
        [
          "One who closes 300 boxes a day with two strips of clear tape",
          "Който затваря по 300 кашона на ден с две ленти тиксо",
        ],
        ["One who sells services only", "Който продава само услуги"],
      ),
      correct: "b",
      explanation: both(
        "At 300 boxes a day one strip instead of two pays quickly.",
        "При 300 кашона на ден една лента вместо две се изплаща бързо.",
      ),
    },
  },
];
