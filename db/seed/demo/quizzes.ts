import type { Quiz } from "#app/domain/quiz.ts";
import { isJudged } from "#app/domain/quiz-questions.ts";
import { both } from "#db/seed/both.ts";
import { defaultQuizzes } from "#db/seed/programme/quizzes.ts";
import { sellingQuestions } from "#db/seed/programme/questions-selling.ts";
import type { ProductQuestion } from "./product-question.ts";
import { demoQuestions } from "./questions.ts";
import { adviceQuestions } from "./questions-advice.ts";
import { demoPriceQuestions } from "./questions-prices.ts";

const isWritten = (row: ProductQuestion) => row.question.kind === "free";
const onProducts = demoQuestions.filter((row) => row.question.aspect !== undefined);
const keys = (rows: { key: string }[]) => rows.map((row) => row.key);
const about = (...aspects: string[]) =>
  keys(
    onProducts.filter((row) => !isJudged(row.question.kind) && aspects.includes(row.question.aspect ?? "")),
  );

const richer: { key: string; quiz: Quiz }[] = [
  {
    key: "product-basics",
    quiz: {
      title: both("Products and phone technique", "Продукти и телефонна техника"),
      purpose: both("Do you know enough for a first call?", "Знаете ли достатъчно за първо обаждане?"),
      pools: [
        { count: 3, from: about("features") },
        { count: 2, from: about("packaging", "in-stock-delivery") },
        { count: 3, from: keys(sellingQuestions) },
      ],
      passingScoreBp: 8000,
      attemptsLimit: 3,
      coolDownMinutes: 30,
      timeLimitMinutes: 20,
      gradingDays: 1,
      gradedBy: "trainer",
    },
  },
  {
    key: "price-list",
    quiz: {
      title: both("Prices and discounts", "Цени и отстъпки"),
      purpose: both(
        "Can you compute an offer from our price list?",
        "Можете ли да сметнете оферта по нашата ценова листа?",
      ),
      pools: [
        { count: 4, from: keys(demoPriceQuestions) },
        { count: 2, from: ["discount-outside-the-list", "what-moves-the-discount"] },
      ],
      passingScoreBp: 8000,
      attemptsLimit: 3,
      coolDownMinutes: 60,
      timeLimitMinutes: 25,
      gradingDays: 1,
      gradedBy: "mentor",
    },
  },
  {
    key: "product-survey",
    quiz: {
      title: both("Written exam on the products", "Писмен изпит за продуктите"),
      purpose: both(
        "Before you advise clients: the range, its use, and what to do when something is missing.",
        "Преди да консултирате клиенти: асортиментът, употребата му и какво правите, когато нещо липсва.",
      ),
      pools: [
        { count: 3, from: keys(onProducts.filter(isWritten)) },
        { count: 3, from: about("substitute", "add-on") },
        { count: 2, from: about("terms-of-use") },
        { count: 2, from: about("in-stock-delivery", "out-of-stock-delivery") },
      ],
      passingScoreBp: 7500,
      attemptsLimit: 2,
      coolDownMinutes: 1440,
      timeLimitMinutes: 60,
      gradingDays: 5,
      gradedBy: "trainer",
    },
  },
  {
    key: "advice-in-practice",
    quiz: {
      title: both("Advice in practice", "Консултация в практиката"),
      purpose: both(
        "Would a client be well advised by you alone?",
        "Ще получи ли клиентът добър съвет от Вас самостоятелно?",
      ),
      pools: [
        { count: 2, from: keys(adviceQuestions.filter(isWritten)) },
        {
          count: 2,
          from: ["case-honest-answer", "case-complaint-first-step", "case-refusal", "case-client-taken-over"],
        },
        { count: 2, from: about("substitute", "out-of-stock-delivery") },
      ],
      passingScoreBp: 7500,
      attemptsLimit: 2,
      coolDownMinutes: 1440,
      timeLimitMinutes: 60,
      gradingDays: 5,
      gradedBy: "trainer",
    },
  },
];

/** The same keys as the default quizzes, richer where products are known. */
export const demoQuizzes: { key: string; quiz: Quiz }[] = defaultQuizzes.map(
  (row) => richer.find((candidate) => candidate.key === row.key) ?? row,
);
