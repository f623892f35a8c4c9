import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

const list = both(
  "Price list: 3% off from €500, 5% from €1500, 8% from €3000; 30 days' deferral takes 2 points away, " +
    "payment in advance adds 2. ",
  "Ценова листа: 3% отстъпка от 500 €, 5% от 1500 €, 8% от 3000 €; отложено плащане с 30 дни отнема 2 пункта, " +
    "авансово добавя 2. ",
);
const byList = (en: string, bg: string) => both(list.en + en, list.bg + bg);
const percent = both("%", "%");
const euro = both("€", "€");

const worked: ProductQuestion[] = [
  {
    key: "price-machine-film-order",
    productKey: "machine-film",
    question: {
      kind: "number",
      points: 2,
      value: 1678.08,
      tolerance: 0.5,
      unit: euro,
      prompt: byList(
        "46 rolls of machine film at €38.40, payment on delivery. What is the amount after discount?",
        "46 ролки машинно фолио по 38,40 €, плащане при доставка. Каква е сумата след отстъпката?",
      ),
      explanation: both(
        "46 × 38.40 = 1766.40; less 5% = €1678.08.",
        "46 × 38,40 = 1766,40; минус 5% = 1678,08 €.",
      ),
    },
  },
  {
    key: "price-box-heavy-discount",
    productKey: "box-heavy",
    question: {
      kind: "number",
      points: 2,
      value: 1,
      tolerance: 0,
      unit: percent,
      prompt: byList(
        "400 five-layer boxes at €2.35, payment in 30 days. What discount applies?",
        "400 петпластови кашона по 2,35 €, плащане след 30 дни. Каква отстъпка се прилага?",
      ),
      explanation: both("400 × 2.35 = €940: 3 − 2 = 1%.", "400 × 2,35 = 940 €: 3 − 2 = 1%."),
    },
  },
  {
    key: "price-tool-in-advance",
    productKey: "strapping-tool",
    question: {
      kind: "number",
      points: 2,
      value: 1225.5,
      tolerance: 0.5,
      unit: euro,
      prompt: byList(
        "One strapping tool at €1290, paid in advance. What is the amount due?",
        "Един уред за чембер за 1290 €, платен авансово. Каква е сумата за плащане?",
      ),
      explanation: both("3 + 2 = 5%; 1290 − 64.50 = €1225.50.", "3 + 2 = 5%; 1290 − 64,50 = 1225,50 €."),
    },
  },
  {
    key: "price-tool-with-strap",
    productKey: "strapping-tool",
    question: {
      kind: "number",
      points: 3,
      value: 4,
      tolerance: 0,
      unit: both("reels", "макари"),
      prompt: byList(
        "A client buys one tool at €1290. How many reels of strap at €58 bring the order to the 5% step?",
        "Клиент купува един уред за 1290 €. С колко макари чембер по 58 € поръчката стига до 5% отстъпка?",
      ),
      explanation: both(
        "1500 − 1290 = 210; 210 ÷ 58 = 3.6, so 4 reels.",
        "1500 − 1290 = 210; 210 ÷ 58 = 3,6, тоест 4 макари.",
      ),
    },
  },
  {
    key: "price-tape-carton",
    productKey: "tape-paper",
    question: {
      kind: "number",
      points: 1,
      value: 78.4,
      tolerance: 0.1,
      unit: euro,
      prompt: both(
        "What does a carton of 8 rolls of paper tape cost at €9.80 a roll, before discount?",
        "Колко струва кашон с 8 ролки хартиена лента по 9,80 € за ролка, без отстъпка?",
      ),
      explanation: both("8 × 9.80 = €78.40.", "8 × 9,80 = 78,40 €."),
    },
  },
  {
    key: "price-two-offers",
    productKey: "paper-fill",
    question: {
      kind: "single",
      points: 2,
      prompt: byList(
        "Paper for €3200. Which terms give the client the lower amount due?",
        "Хартия за 3200 €. При кои условия клиентът плаща по-малко?",
      ),
      options: choices(
        ["30 days' deferral", "Отложено плащане с 30 дни"],
        ["Payment on delivery", "Плащане при доставка"],
        ["Payment in advance", "Авансово плащане"],
      ),
      correct: "c",
      explanation: both(
        "6%, 8% and 10%: name all three and let the client choose.",
        "6%, 8% и 10%: посочете и трите и оставете клиента да избере.",
      ),
    },
  },
];

/** Figures of the price list stand in them, so they are read again when a price changes. */
export const demoPriceQuestions: ProductQuestion[] = worked.map((row) => ({
  ...row,
  question: { ...row.question, builtOn: ["price"] },
}));
