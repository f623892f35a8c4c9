import type { Question } from "#app/domain/quiz-questions.ts";
import { both, choices } from "#db/seed/both.ts";

const rule = both(
  "The example price list: 3% off from €500, 5% from €1500, 8% from €3000. Payment deferred by 30 days takes " +
    "2 points away, payment in advance adds 2 points. ",
  "Примерна ценова листа: 3% отстъпка от 500 €, 5% от 1500 €, 8% от 3000 €. Отложено плащане с 30 дни намалява " +
    "отстъпката с 2 пункта, авансово плащане я увеличава с 2 пункта. ",
);
const byRule = (en: string, bg: string) => both(rule.en + en, rule.bg + bg);
const percent = both("%", "%");
const euro = both("€", "€");

export const priceQuestions: { key: string; question: Question }[] = [
  {
    key: "discount-with-deferral",
    question: {
      kind: "number",
      points: 2,
      value: 3,
      tolerance: 0,
      unit: percent,
      prompt: byRule(
        "A client orders for €2000 and pays in 30 days. What discount do you write in the offer?",
        "Клиент поръчва за 2000 € и плаща след 30 дни. Каква отстъпка записвате в офертата?",
      ),
      explanation: both(
        "€2000 gives 5%; deferral takes 2 points: 3%.",
        "2000 € дават 5%; отложеното плащане отнема 2 пункта: 3%.",
      ),
    },
  },
  {
    key: "amount-with-deferral",
    question: {
      kind: "number",
      points: 2,
      value: 1940,
      tolerance: 0.5,
      unit: euro,
      prompt: byRule(
        "How much does a client pay who orders for €2000 with payment in 30 days?",
        "Колко плаща клиент, който поръчва за 2000 € с плащане след 30 дни?",
      ),
      explanation: both("5 − 2 = 3%; 2000 − 60 = €1940.", "5 − 2 = 3%; 2000 − 60 = 1940 €."),
    },
  },
  {
    key: "amount-in-advance",
    question: {
      kind: "number",
      points: 2,
      value: 3600,
      tolerance: 0.5,
      unit: euro,
      prompt: byRule(
        "A client orders for €4000 and pays in advance. What is the amount due?",
        "Клиент поръчва за 4000 € и плаща авансово. Каква е сумата за плащане?",
      ),
      explanation: both("8 + 2 = 10%; 4000 − 400 = €3600.", "8 + 2 = 10%; 4000 − 400 = 3600 €."),
    },
  },
  {
    key: "up-to-the-next-step",
    question: {
      kind: "number",
      points: 2,
      value: 200,
      tolerance: 0,
      unit: euro,
      prompt: byRule(
        "A client's order comes to €2800. For how much more must they order to reach the next discount step?",
        "Поръчката на клиента е за 2800 €. За колко още трябва да поръча, за да стигне следващата отстъпка?",
      ),
      explanation: both(
        "3000 − 2800 = €200. Worth saying, if the client will use the goods.",
        "3000 − 2800 = 200 €. Струва си да го кажете, стига стоката да му трябва.",
      ),
    },
  },
  {
    key: "discount-below-the-first-step",
    question: {
      kind: "number",
      points: 2,
      value: 0,
      tolerance: 0,
      unit: percent,
      prompt: byRule(
        "An order for €450, payment on delivery. What discount applies?",
        "Поръчка за 450 €, плащане при доставка. Каква отстъпка се прилага?",
      ),
      explanation: both(
        "The first step begins at €500, and payment on delivery adds nothing.",
        "Първата отстъпка започва от 500 €, а плащането при доставка не добавя нищо.",
      ),
    },
  },
  {
    key: "deferral-or-advance-saving",
    question: {
      kind: "number",
      points: 2,
      value: 64,
      tolerance: 0.5,
      unit: euro,
      prompt: byRule(
        "A client orders for €1600. How much do they save by paying in advance instead of in 30 days?",
        "Клиент поръчва за 1600 €. Колко спестява, ако плати авансово вместо след 30 дни?",
      ),
      explanation: both(
        "7% against 3%: 4% of 1600 is €64. A figure persuades better than a request.",
        "7% срещу 3%: 4% от 1600 са 64 €. Числото убеждава по-добре от молбата.",
      ),
    },
  },
  {
    key: "discount-outside-the-list",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A client asks for 3 points more than the price list gives. What do you do?",
        "Клиент иска 3 пункта повече, отколкото дава ценовата листа. Какво правите?",
      ),
      options: choices(
        ["Promise it and tell the head afterwards", "Обещавам и после уведомявам ръководителя"],
        [
          "Look for another term first, and ask the head in writing before promising anything",
          "Първо търся друго условие и питам ръководителя писмено, преди да обещая",
        ],
        ["Say that discounts do not exist", "Казвам, че отстъпки няма"],
        ["Raise the price so as to lower it again", "Вдигам цената, за да я сваля после"],
      ),
      correct: "b",
      explanation: both(
        "Volume, deferral or delivery can often be changed within the list; beyond it consent comes first.",
        "Обемът, плащането или доставката често може да се променят в рамките на листата; извън нея първо е " +
          "съгласието.",
      ),
    },
  },
  {
    key: "what-moves-the-discount",
    question: {
      kind: "multiple",
      points: 2,
      prompt: both("On what does the discount in an offer depend?", "От какво зависи отстъпката в офертата?"),
      options: choices(
        ["The volume ordered", "От поръчания обем"],
        ["The payment deferral", "От срока на отложеното плащане"],
        ["How hard the client bargains", "От това колко упорито се пазари клиентът"],
        ["How near the end of the month is", "От това колко близо е краят на месеца"],
      ),
      correct: ["a", "b"],
      explanation: both(
        "Two clients with the same order and the same terms get the same price.",
        "Двама клиенти с еднаква поръчка и еднакви условия получават еднаква цена.",
      ),
    },
  },
];
