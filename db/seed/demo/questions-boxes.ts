import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

export const boxQuestions: ProductQuestion[] = [
  {
    key: "box-heavy-load",
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
      explanation: both("30 kg, stacked up to four high.", "30 кг, подредени до четири на височина."),
    },
  },
  {
    key: "box-heavy-bundles",
    productKey: "box-heavy",
    question: {
      kind: "number",
      points: 2,
      aspect: "packaging",
      value: 13,
      tolerance: 0,
      unit: both("bundles", "връзки"),
      prompt: both(
        "A client needs 125 five-layer boxes. How many bundles do you put in the application?",
        "На клиент му трябват 125 петпластови кашона. Колко връзки записвате в заявката?",
      ),
      explanation: both(
        "Bundles of 10, sold whole: 13 bundles, 130 boxes.",
        "Връзки по 10, продават се цели: 13 връзки, 130 кашона.",
      ),
    },
  },
  {
    key: "box-heavy-substitute",
    productKey: "box-heavy",
    question: {
      kind: "single",
      points: 1,
      aspect: "substitute",
      prompt: both(
        "The five-layer box has run out. A client must ship 20 kg of printed matter today that can be divided. " +
          "What do you offer?",
        "Петпластовият кашон е изчерпан. Клиент трябва днес да изпрати 20 кг печатни материали, които могат да " +
          "се разделят. Какво предлагате?",
      ),
      options: choices(
        ["One three-layer box, it will hold", "Един трипластов кашон, ще издържи"],
        ["Two three-layer boxes with up to 12 kg each", "Два трипластови кашона, до 12 кг във всеки"],
        ["Padded envelopes", "Подплатени пликове"],
        ["Waiting for eight working days", "Да изчака осем работни дни"],
      ),
      correct: "b",
      explanation: both(
        "10 kg each is within the 12 kg of the three-layer box.",
        "По 10 кг са в рамките на 12-те кг на трипластовия кашон.",
      ),
    },
  },
  {
    key: "box-heavy-add-on",
    productKey: "box-heavy",
    question: {
      kind: "free",
      points: 4,
      aspect: "add-on",
      prompt: both(
        "A wine seller buys five-layer boxes and clear tape and has breakages. What do you advise in addition, " +
          "and how do you justify it?",
        "Търговец на вино купува петпластови кашони и прозрачно тиксо, но има счупени бутилки. Какво съветвате " +
          "допълнително и как го обосновавате?",
      ),
      guidance: both(
        "Full marks: asks where the breakage happens, honeycomb paper in two layers for glass, paper tape that " +
          "shows opening, cost of a broken bottle against cost of wrapping, a trial.",
        "Пълен брой точки: пита къде се чупят, хартия „пчелна пита“ на два слоя за стъкло, хартиена лента, по " +
          "която личи отваряне, цена на счупена бутилка срещу цена на опаковане, проба.",
      ),
      explanation: both(
        "Wrap paper for the glass, paper tape for the closure, shown by a trial.",
        "Хартия за стъклото, хартиена лента за затварянето, доказани с проба.",
      ),
    },
  },
  {
    key: "box-heavy-storage",
    productKey: "box-heavy",
    question: {
      kind: "multiple",
      points: 2,
      aspect: "terms-of-use",
      prompt: both(
        "What do the terms of use say about storing five-layer boxes?",
        "Какво казват условията за съхранение на петпластовите кашони?",
      ),
      options: choices(
        ["Flat", "Легнали"],
        ["Dry, at most 60% humidity", "На сухо, до 60% влажност"],
        ["Outdoors under a sheet", "На открито под платнище"],
        ["Only assembled", "Само сглобени"],
      ),
      correct: ["a", "b"],
      explanation: both(
        "Damp board loses most of its strength.",
        "Влажният картон губи по-голямата част от здравината си.",
      ),
    },
  },
  {
    key: "box-light-load",
    productKey: "box-light",
    question: {
      kind: "single",
      points: 1,
      aspect: "features",
      prompt: both(
        "For which parcel is the three-layer box 400 × 300 × 200 right?",
        "За коя пратка е подходящ трипластовият кашон 400 × 300 × 200?",
      ),
      options: choices(
        ["Spare parts, 18 kg", "Резервни части, 18 кг"],
        ["Clothes, 6 kg", "Дрехи, 6 кг"],
        ["A single sheet of paper", "Един лист хартия"],
      ),
      correct: "b",
      explanation: both(
        "Up to 12 kg. For documents an envelope is cheaper, and say so.",
        "До 12 кг. За документи пликът е по-евтин – кажете го.",
      ),
    },
  },
  {
    key: "box-light-out-of-stock",
    productKey: "box-light",
    question: {
      kind: "number",
      points: 1,
      aspect: "out-of-stock-delivery",
      value: 6,
      tolerance: 0,
      unit: both("working days", "работни дни"),
      prompt: both(
        "How many working days does a three-layer box take when it is out of stock?",
        "За колко работни дни се доставя изчерпан трипластов кашон?",
      ),
      explanation: both(
        "6 working days, counted from the confirmed application.",
        "6 работни дни, считано от потвърдената заявка.",
      ),
    },
  },
  {
    key: "box-light-from-stock",
    productKey: "box-light",
    question: {
      kind: "short",
      points: 1,
      aspect: "in-stock-delivery",
      accepted: ["12", "12:00", "12.00", "12 h", "noon", "12 ч", "12 ч.", "12:00 ч.", "обяд", "до обяд"],
      prompt: both(
        "By what hour must an application be confirmed for boxes in stock to leave the same day?",
        "До колко часа трябва да е потвърдена заявката, за да тръгнат наличните кашони същия ден?",
      ),
      explanation: both(
        "By noon. After that they leave on the next working day.",
        "До 12:00 ч. След това тръгват на следващия работен ден.",
      ),
    },
  },
];
