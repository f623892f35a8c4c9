import { type LineProblem, lineProblems } from "#app/domain/import-table.ts";

/** Why a line is not read. */
export const crmProblems = [
  "id-missing",
  "id-twice",
  "owner-missing",
  "day-missing",
  "not-a-day",
  "unclear-day",
  "month-missing",
  "month-twice",
  "result-missing",
  "unclear-amount",
  "not-an-amount",
  "kept-elsewhere",
  ...lineProblems,
] as const;
export type CrmProblem = (typeof crmProblems)[number] | LineProblem;
export type CrmLineProblem = { line: number; problem: CrmProblem; value: string };

/** Why a line that can be read brings nothing: about nobody in training here, not done yet, of a sort that is not counted, before the first day, or of an onboarding that is over. */
export const passedOver = ["others", "undone", "other-kinds", "early", "over"] as const;
export type PassedOver = (typeof passedOver)[number];
