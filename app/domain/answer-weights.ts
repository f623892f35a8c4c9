import type { BankOption } from "./question-parts.ts";

type Choice = { options: BankOption[]; correct: string | string[] };

// The shares of a question's points that Moodle knows, in percent to the digit in which it lists them; each may also be taken away.
const listed = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
];

/** A weight in basis points from percent as a file or person gives it; a third stays a third to Moodle's own digit. */
export function weightOfPercent(percent: number): number {
  return bpOf(nearest(percent, 0.001) ?? percent);
}

/** A weight as it is written, in percent. */
export function percentOfWeight(bp: number): number {
  return Number((bp / 100).toFixed(5));
}

/** The percent Moodle lists for a weight, null where it knows none such. Weights were kept in whole basis points once, so half of one is near enough. */
export function listedPercent(bp: number): number | null {
  return nearest(bp / 100, 0.005);
}

/** What choosing each option brings, in percent as Moodle lists it; null where one brings what it does not know. */
export function listedPercents(question: Choice): number[] | null {
  const isOne = typeof question.correct === "string";
  const right = [question.correct].flat();
  const each = isOne ? 10_000 : 10_000 / right.length;
  const wrong = isOne ? 0 : -each;
  const all = question.options.map(({ id, weightBp }) =>
    listedPercent(weightBp ?? (right.includes(id) ? each : wrong)),
  );
  return all.every((one) => one !== null) ? all : null;
}

/** Answers with the percent Moodle lists for what each is worth; null where it lists none for one of them. */
export function withPercents<T extends { bp: number }>(
  answers: readonly T[],
): (T & { percent: number })[] | null {
  const all = answers.map((one) => ({ ...one, percent: listedPercent(one.bp) ?? Number.NaN }));
  return all.some(({ percent }) => Number.isNaN(percent)) ? null : all;
}

/** Whether right and wrong options count alone, none with a share of its own. */
export function isUnweighed({ options }: Pick<Choice, "options">): boolean {
  return options.every(({ weightBp }) => weightBp === undefined);
}

/** A question of several options whose shares only say that all right ones are wanted: without them, counted so. */
export function unweighed<T extends Pick<Choice, "options">>(
  question: T,
  scoring: string,
): T & { credit?: "partial" } {
  const options = question.options.map(({ weightBp: _, ...option }) => option);
  return { ...question, options, ...(scoring === "partial" && { credit: "partial" as const }) };
}

function nearest(percent: number, within: number): number | null {
  const size = listed.find((one) => Math.abs(Math.abs(percent) - one) <= within + 1e-9);
  return size === undefined ? null : percent < 0 && size > 0 ? -size : size;
}

function bpOf(percent: number): number {
  return Number((percent * 100).toFixed(3));
}
