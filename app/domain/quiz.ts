import type { Aspect } from "./aspects.ts";
import type { Localized } from "./localized.ts";
import type { QuestionKind } from "./quiz-questions.ts";

/** Which questions of the bank may be drawn; an empty filter is every one. `topProducts` are the first in the study queue. */
export type DrawFilter = {
  tags?: string[] | undefined;
  products?: string[] | undefined;
  topProducts?: number | undefined;
  aspects?: Aspect[] | undefined;
  kinds?: QuestionKind[] | undefined;
};
/** `count` of the named questions, or of whatever the bank holds that fits. */
export type Pool = { count: number; from: string[] } | { count: number; where: DrawFilter };

export const graders = ["trainer", "mentor", "head"] as const;
/** After a try that may be repeated: the score alone, or which answers were right; never the key. */
export const shownAfter = ["score", "verdicts"] as const;

/** A quiz as published. Scores in basis points. */
export type Quiz = {
  title: Localized;
  purpose?: Localized | undefined;
  /** Written on screen or paper; spoken, with an examiner who draws and marks. Left out: written. */
  mode?: "written" | "oral" | undefined;
  pools: Pool[];
  /** Always asked, whatever is drawn beside them. */
  mustHaves?: string[] | undefined;
  /** What each of them must reach by itself. */
  mustHaveBp?: number | undefined;
  passingScoreBp: number;
  attemptsLimit: number;
  coolDownMinutes: number;
  timeLimitMinutes: number | null;
  /** Working days within which written answers are graded. */
  gradingDays: number;
  gradedBy: (typeof graders)[number];
  shows?: (typeof shownAfter)[number] | undefined;
  /** Graders see a number in place of the name. */
  hidesNames?: boolean | undefined;
  /** A second grader is always asked, or where the first score falls this near the passing score (basis points). */
  second?: "always" | { nearBp: number } | undefined;
  /** Practice rounds that count for nothing are offered. */
  practice?: boolean | undefined;
};

/** How many questions one paper has. */
export function paperSize({ pools, mustHaves = [] }: Pick<Quiz, "pools" | "mustHaves">): number {
  return mustHaves.length + pools.reduce((sum, { count }) => sum + count, 0);
}
