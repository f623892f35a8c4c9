import { settleMarks } from "#app/domain/settled-marks.ts";
import type { Attempt } from "#db/queries/attempts.ts";
import type { findAllMarks } from "#db/queries/marks.ts";

/** The marks an attempt stands at, with what was said beside each, and the questions a machine has marked. */
export function givenMarks(
  rows: Awaited<ReturnType<typeof findAllMarks>>,
  { paper, quiz, passingScoreBp }: Attempt,
) {
  const settled = settleMarks(paper, rows, quiz, passingScoreBp).marks;
  const comments = new Map(
    rows.flatMap(({ questionKey, comment }) => (comment ? [[questionKey, comment] as const] : [])),
  );
  const marks = new Map([...settled].map(([key, bp]) => [key, { bp, comment: comments.get(key) ?? null }]));
  const byMachine = new Set(
    rows.flatMap(({ questionKey, markedById }) => (markedById === null ? [questionKey] : [])),
  );
  return { settled, marks, byMachine };
}
