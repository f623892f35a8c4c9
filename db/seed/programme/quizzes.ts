import type { Quiz } from "#app/domain/quiz.ts";
import { both } from "#db/seed/both.ts";
import { caseQuestions } from "./questions-cases.ts";
import { companyQuestions } from "./questions-company.ts";
import { documentQuestions } from "./questions-documents.ts";
import { priceQuestions } from "./questions-prices.ts";
import { rangeQuestions } from "./questions-range.ts";
import { sellingQuestions } from "./questions-selling.ts";

type Row = { key: string; question: { kind: string } };
const keys = (rows: Row[]) => rows.map((row) => row.key);
const written = (rows: Row[]) => keys(rows.filter((row) => row.question.kind === "free"));
const counted = (rows: Row[]) => keys(rows.filter((row) => row.question.kind === "number"));
const chosen = (rows: Row[]) =>
  keys(rows.filter(({ question }) => ["single", "multiple"].includes(question.kind)));

/** One quiz for every quiz that the default programme names, from the general questions alone. */
export const defaultQuizzes: { key: string; quiz: Quiz }[] = [
  {
    key: "company-basics",
    quiz: {
      title: both("The company and its policy", "Компанията и нейната политика"),
      purpose: both("Are the rules of daily work clear?", "Ясни ли са правилата на ежедневната работа?"),
      pools: [{ count: 5, from: keys(companyQuestions) }],
      passingScoreBp: 8000,
      attemptsLimit: 3,
      coolDownMinutes: 30,
      timeLimitMinutes: null,
      gradingDays: 1,
      gradedBy: "head",
    },
  },
  {
    key: "product-basics",
    quiz: {
      title: both("Selling and phone technique", "Продажби и телефонна техника"),
      purpose: both("Can you hold a first call?", "Можете ли да проведете първо обаждане?"),
      pools: [
        { count: 7, from: keys(sellingQuestions) },
        { count: 1, from: keys(documentQuestions) },
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
      purpose: both("Can you compute an offer without help?", "Можете ли да сметнете оферта без помощ?"),
      pools: [
        { count: 4, from: counted(priceQuestions) },
        { count: 1, from: chosen(priceQuestions) },
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
        "How much has been absorbed, in your own words, before you advise clients?",
        "Колко е усвоено, със собствени думи, преди да консултирате клиенти?",
      ),
      pools: [
        { count: 3, from: written(rangeQuestions) },
        { count: 3, from: keys(documentQuestions) },
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
        { count: 2, from: written(caseQuestions) },
        { count: 3, from: chosen(caseQuestions) },
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
