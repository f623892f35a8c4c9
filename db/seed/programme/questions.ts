import type { Question } from "#app/domain/quiz-questions.ts";
import { caseQuestions } from "./questions-cases.ts";
import { companyQuestions } from "./questions-company.ts";
import { documentQuestions } from "./questions-documents.ts";
import { priceQuestions } from "./questions-prices.ts";
import { rangeQuestions } from "./questions-range.ts";
import { sellingQuestions } from "./questions-selling.ts";

/** Questions that hold for any company; a company adds those on its own products. */
export const defaultQuestions: { key: string; question: Question }[] = [
  ...companyQuestions,
  ...sellingQuestions,
  ...documentQuestions,
  ...priceQuestions,
  ...rangeQuestions,
  ...caseQuestions,
];
