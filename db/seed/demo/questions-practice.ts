import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

/** Kept apart for practice and the warm-up: no quiz draws them. */
export const practiceQuestions: ProductQuestion[] = [
  {
    key: "practice-machine-film-sold-from",
    productKey: "machine-film",
    question: {
      kind: "number",
      points: 1,
      aspect: "packaging",
      value: 4,
      tolerance: 0,
      unit: both("rolls", "ролки"),
      prompt: both(
        "From how many rolls is machine film sold?",
        "От колко ролки нагоре се продава машинното фолио?",
      ),
      explanation: both(
        "Rolls of 16 kg, sold from 4; a full pallet has 46.",
        "Ролки по 16 кг, продава се от 4; пълният палет е 46.",
      ),
    },
  },
  {
    key: "practice-machine-film-food",
    productKey: "machine-film",
    question: {
      kind: "true-false",
      points: 1,
      aspect: "terms-of-use",
      correct: false,
      prompt: both(
        "Machine film may touch food directly.",
        "Машинното фолио може да е в пряк контакт с храни.",
      ),
      explanation: both(
        "It is not for direct contact with food. Store it upright, dry, at 5 to 35 °C.",
        "Не е за пряк контакт с храни. Съхранява се изправено, на сухо, при 5 до 35 °C.",
      ),
    },
  },
  {
    key: "practice-box-heavy-load",
    productKey: "box-heavy",
    question: {
      kind: "number",
      points: 1,
      aspect: "features",
      value: 30,
      tolerance: 0,
      unit: both("kg", "кг"),
      prompt: both(
        "Up to how many kilograms does the five-layer box carry?",
        "До колко килограма носи петпластовият кашон?",
      ),
      explanation: both(
        "Up to 30 kg, and it may be stacked four high.",
        "До 30 кг и се реди до четири на височина.",
      ),
    },
  },
  {
    key: "practice-box-heavy-add-ons",
    productKey: "box-heavy",
    question: {
      kind: "multiple",
      points: 1,
      aspect: "add-on",
      correct: ["a", "c"],
      prompt: both(
        "What do you offer together with the five-layer box?",
        "Какво предлагате заедно с петпластовия кашон?",
      ),
      options: choices(
        ["Reinforced paper tape", "Подсилена хартиена лента"],
        ["Padded envelopes", "Подплатени пликове"],
        ["Honeycomb wrap paper", "Хартия „пчелна пита“"],
        ["Hand stretch film only", "Само ръчно стреч фолио"],
      ),
      explanation: both(
        "One strip of paper tape closes it, and the paper fills what is empty.",
        "Една хартиена лента го затваря, а хартията запълва празното.",
      ),
    },
  },
  {
    key: "practice-tape-paper-needs",
    productKey: "tape-paper",
    question: {
      kind: "single",
      points: 1,
      aspect: "terms-of-use",
      correct: "b",
      prompt: both(
        "What does a client need before using reinforced paper tape?",
        "Какво трябва да има клиентът, за да ползва подсилената хартиена лента?",
      ),
      options: choices(
        ["Nothing, it sticks by itself", "Нищо, тя се лепи сама"],
        ["A dispenser that wets it", "Апарат, който я навлажнява"],
        ["A hot-air gun", "Пистолет за горещ въздух"],
      ),
      explanation: both(
        "It works only with a dispenser and clean water.",
        "Работи само с апарат и чиста вода.",
      ),
    },
  },
  {
    key: "practice-paper-fill-instead",
    productKey: "paper-fill",
    question: {
      kind: "single",
      points: 1,
      aspect: "substitute",
      correct: "c",
      prompt: both(
        "Honeycomb paper is out of stock. What do you offer instead?",
        "Хартията „пчелна пита“ е изчерпана. Какво предлагате вместо нея?",
      ),
      options: choices(
        ["Acrylic tape", "Акрилно тиксо"],
        ["PET strap", "PET чембер"],
        ["Bubble film", "Въздушно-мехурчесто фолио"],
      ),
      explanation: both(
        "Bubble film protects the same goods; tell the client that it takes five times the space.",
        "Мехурчестото фолио пази същите стоки; кажете на клиента, че заема пет пъти повече място.",
      ),
    },
  },
  {
    key: "practice-strapping-tool-pairs",
    productKey: "strapping-tool",
    question: {
      kind: "matching",
      points: 1,
      aspect: "features",
      prompt: both("What belongs together?", "Кое с кое върви?"),
      pairs: [
        {
          id: "a",
          left: both("Straps on one charge", "Опасвания с едно зареждане"),
          right: both("about 800", "около 800"),
        },
        {
          id: "b",
          left: both("Width of the strap", "Ширина на чембера"),
          right: both("13 to 16 mm", "от 13 до 16 мм"),
        },
        { id: "c", left: both("Seals needed", "Нужни скоби"), right: both("none", "никакви") },
      ],
      explanation: both(
        "It tensions, welds and cuts PET strap by itself.",
        "Уредът сам опъва, заварява и реже PET чембера.",
      ),
    },
  },
  {
    key: "practice-hand-film-limit",
    productKey: "hand-film",
    question: {
      kind: "single",
      points: 1,
      aspect: "features",
      correct: "b",
      prompt: both(
        "Up to about how many pallets a day is hand film the right choice?",
        "До около колко палета на ден ръчното фолио е правилният избор?",
      ),
      options: choices(["Five", "Пет"], ["Fifteen", "Петнадесет"], ["Sixty", "Шестдесет"]),
      explanation: both(
        "Above about fifteen a day the machine pays for itself.",
        "Над около петнадесет на ден машината се изплаща.",
      ),
    },
  },
];
