import type { Quiz } from "./quiz.ts";
import { isJudged, type Paper } from "./quiz-questions.ts";
import { attemptScore } from "./quiz-scoring.ts";

/** Why a mark was made. A second and a third one stand beside the first; a retest or a regrade comes after it. */
export const markOrigins = ["scored", "graded", "second", "third", "retest", "regraded"] as const;
export type MarkOrigin = (typeof markOrigins)[number];
/** `bp` in basis points; `markedById` null for the machine. */
export type MarkFact = { questionKey: string; bp: number; markedById: string | null; origin: MarkOrigin };
export type Slot = Extract<MarkOrigin, "graded" | "second" | "third">;
/** Answers that wait for a mark, and who has marked them already and so does not mark them again. */
export type OpenMark = { questionKey: string; slot: Slot; markedByIds: string[] };

/** Two marks lie wide apart from two steps of the scale 0 to 3 on. */
const wideBp = 6_000;

/** What each answer is worth once first, second and third marks, retests and regrades are taken together. Rows in the order made. */
export function settleMarks(
  paper: Paper,
  rows: readonly MarkFact[],
  { second }: Pick<Quiz, "second">,
  passingScoreBp: number,
): { marks: Map<string, number>; open: OpenMark[] } {
  const last = (key: string, ...origins: MarkOrigin[]) =>
    rows.findLast((row) => row.questionKey === key && origins.includes(row.origin));
  const firsts = new Map(
    paper.questions.flatMap(({ key }) => {
      const first = last(key, "scored", "graded", "regraded");
      return first ? [[key, first] as const] : [];
    }),
  );
  const asksSecond = needsSecond(paper, firsts, second, passingScoreBp);
  const marks = new Map<string, number>();
  const open: OpenMark[] = [];
  for (const { key, kind } of paper.questions) {
    const first = firsts.get(key);
    const retest = last(key, "retest");
    if (retest) marks.set(key, retest.bp);
    else if (!first) open.push({ questionKey: key, slot: "graded", markedByIds: [] });
    else if (!asksSecond || !isJudged(kind) || first.markedById === null) marks.set(key, first.bp);
    else settleTwo(key, first, last(key, "second"), last(key, "third"), marks, open);
  }
  return { marks, open };
}

function settleTwo(
  key: string,
  first: MarkFact,
  second: MarkFact | undefined,
  third: MarkFact | undefined,
  marks: Map<string, number>,
  open: OpenMark[],
): void {
  const by = [first, second].flatMap((row) => row?.markedById ?? []);
  if (!second) open.push({ questionKey: key, slot: "second", markedByIds: by });
  else if (!third && Math.abs(first.bp - second.bp) >= wideBp)
    open.push({ questionKey: key, slot: "third", markedByIds: by });
  else marks.set(key, worthOf(first, second, third));
}

/** One mark as it is, two by their mean, and a third one alone; in basis points. */
function worthOf(first: { bp: number }, second?: { bp: number }, third?: { bp: number }): number {
  return third?.bp ?? (second ? Math.floor((first.bp + second.bp) / 2) : first.bp);
}

/** What one answer was worth to its graders before it was asked again aloud; undefined before any mark. Rows in the order made. */
export function worthBeforeRetest(rows: readonly Pick<MarkFact, "bp" | "origin">[]): number | undefined {
  const last = (...origins: MarkOrigin[]) => rows.findLast(({ origin }) => origins.includes(origin));
  const first = last("scored", "graded", "regraded");
  return first && worthOf(first, last("second"), last("third"));
}

function needsSecond(
  paper: Paper,
  firsts: ReadonlyMap<string, MarkFact>,
  second: Quiz["second"],
  passingScoreBp: number,
): boolean {
  if (second === undefined) return false;
  if (second === "always") return true;
  const { scoreBp, waiting } = attemptScore(paper, new Map([...firsts].map(([key, { bp }]) => [key, bp])));
  return waiting.length === 0 && Math.abs(scoreBp - passingScoreBp) <= second.nearBp;
}

/** Which mark this person would make or change, and the row now in that place; null where two others have settled it. */
export function slotFor<T extends MarkFact>(
  open: readonly OpenMark[],
  rows: readonly T[],
  questionKey: string,
  actorId: string,
): { slot: Slot; current: T | undefined } | null {
  const last = (slot: Slot) => rows.findLast((row) => row.questionKey === questionKey && row.origin === slot);
  for (const slot of ["third", "second", "graded"] as const)
    if (last(slot)?.markedById === actorId) return { slot, current: last(slot) };
  const wanted = open.find((one) => one.questionKey === questionKey);
  if (wanted) return { slot: wanted.slot, current: undefined };
  return last("second") ? null : { slot: "graded", current: last("graded") };
}

/** Levels 0 to 3 per rubric line, weighted by its points, in basis points rounded down. */
export function rubricBp(
  rubric: readonly { key: string; points: number }[],
  levels: Readonly<Record<string, number>>,
): number {
  const points = rubric.reduce((sum, line) => sum + line.points, 0);
  const earned = rubric.reduce((sum, line) => sum + line.points * (levels[line.key] ?? 0), 0);
  return points === 0 ? 0 : Math.floor((earned * 10_000) / (points * 3));
}
