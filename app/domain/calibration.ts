import type { Role } from "./access-table.ts";
import { drift, grades, krippendorffAlpha, type Unit, weightedKappa } from "./agreement.ts";
import type { Figure } from "./figure.ts";

/** Who may be asked to grade in a round. */
export const calibrators: readonly Role[] = ["trainer", "head", "mentor"];
export const graderBounds = { least: 2, most: 5 } as const;
export const answerBounds = { least: 5, most: 30 } as const;
/** The line of a question without a rubric. */
export const wholeAnswer = "";

export type CalibrationMark = { answerId: string; graderId: string; line: string; grade: number };
export type Round = {
  answers: readonly string[];
  lines: readonly string[];
  graders: readonly string[];
  marks: readonly CalibrationMark[];
};

export function isGrade(value: number): boolean {
  return grades.some((grade) => grade === value);
}

/** How many of the marks one grader owes are given; answers that are gone are owed nothing. */
export function given({ answers, lines, marks }: Round, graderId: string): { done: number; of: number } {
  const owed = marks.filter(
    (mark) => mark.graderId === graderId && answers.includes(mark.answerId) && lines.includes(mark.line),
  );
  return {
    done: new Set(owed.map(({ answerId, line }) => `${answerId} ${line}`)).size,
    of: answers.length * lines.length,
  };
}

/** Whether everybody has given every mark; never of nothing. */
export function isComplete(round: Round): boolean {
  return (
    round.answers.length > 0 &&
    round.graders.every((grader) => {
      const { done, of } = given(round, grader);
      return done === of;
    })
  );
}

/** What the graders gave, one unit for each answer and line; the last mark of each counts. */
export function unitsOf({ answers, lines, graders, marks }: Round): Unit[] {
  const last = new Map(
    marks.map(({ answerId, graderId, line, grade }) => [`${answerId} ${line} ${graderId}`, grade]),
  );
  return answers.flatMap((answer) =>
    lines.map((line) => graders.map((grader) => last.get(`${answer} ${line} ${grader}`) ?? null)),
  );
}

export type Agreement =
  | { measure: "kappa"; quadratic: Figure; linear: Figure }
  | { measure: "alpha"; ordinal: Figure; interval: Figure };

/** Weighted kappa for two graders, Krippendorff's alpha for more. */
export function agreementOf(round: Round): Agreement {
  const units = unitsOf(round);
  return round.graders.length === 2
    ? {
        measure: "kappa",
        quadratic: weightedKappa(units, "quadratic"),
        linear: weightedKappa(units, "linear"),
      }
    : {
        measure: "alpha",
        ordinal: krippendorffAlpha(units, "ordinal"),
        interval: krippendorffAlpha(units, "interval"),
      };
}

/** How each grader differs from the others, in the graders' order. */
export function driftsOf(round: Round): Figure[] {
  const units = unitsOf(round);
  return round.graders.map((_, index) => drift(units, index));
}
