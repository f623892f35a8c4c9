import { insertNote } from "#db/queries/notes.ts";
import { findAllMarks, insertMarks } from "#db/queries/marks.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { mayGrade } from "#app/domain/grading.ts";
import { isReason } from "#app/domain/reasons.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import { changeResult } from "#app/acts/change-result.ts";
import { tx } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { findSubjectOfAttempt } from "#db/queries/subjects.ts";

type Outcome =
  | { ok: true; scoreBp: number; isPassed: boolean; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-yours"
        | "not-for-yourself"
        | "not-handed-in"
        | "marks-missing"
        | "not-missed"
        | "nothing-asked"
        | "not-a-reason"
        | "newer-attempt"
        | "ended";
    };
/** `verdicts` in basis points by question; a question that was not asked again is left out. `note` says when and how. */
type Input = { attemptId: string; verdicts: { questionKey: string; bp: number }[]; note: string };

/** Keeps what somebody answered aloud when asked again what they had missed; the first marks stay beside it. */
export async function retestAttempt(
  actor: Actor,
  { attemptId, verdicts, note }: Input,
  now: number,
): Promise<Outcome> {
  const noteId = randomUUID();
  const ids = verdicts.map(() => randomUUID());
  if (verdicts.length === 0) return { ok: false, code: "nothing-asked" };
  if (!isReason(note)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const subject = await findSubjectOfAttempt(t, attemptId);
    const attempt = subject && (await findAttempt(t, attemptId, subject.traineeId));
    if (!subject || !attempt) return { ok: false, code: "not-found" };
    const { traineeId } = subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!mayGrade(attempt.quiz.gradedBy, actor, subject)) return { ok: false, code: "not-yours" };
    if (attempt.submittedAt === null) return { ok: false, code: "not-handed-in" };
    const clock = await findClock(t, now);
    const found = await findJourney(t, attempt.enrollmentId, clock);
    if (!found || found.facts.ended) return { ok: false, code: "ended" };
    const facing = found.facts.attempts.filter(
      ({ requirementKey }) => requirementKey === attempt.requirementKey,
    );
    if (facing.at(-1)?.id !== attemptId) return { ok: false, code: "newer-attempt" };
    const rows = await findAllMarks(t, attemptId);
    const { marks, open } = settleMarks(attempt.paper, rows, attempt.quiz, attempt.passingScoreBp);
    if (open.length > 0) return { ok: false, code: "marks-missing" };
    if (
      verdicts.some(
        ({ questionKey, bp }) => (marks.get(questionKey) ?? 10_000) >= 10_000 || bp < 0 || bp > 10_000,
      )
    )
      return { ok: false, code: "not-missed" };
    await insertNote(t, { id: noteId, subjectId: traineeId, body: note, createdAt: now });
    const markedAt = Math.max(now, (rows.at(-1)?.markedAt ?? 0) + 1);
    await insertMarks(
      t,
      verdicts.map(({ questionKey, bp }, index) => ({
        id: ids[index] ?? "",
        attemptId,
        traineeId,
        questionKey,
        bp,
        origin: "retest" as const,
        markedById: actor.id,
        markedAt,
        noteId,
      })),
    );
    const result = await changeResult(t, actor, attempt, { because: "retest", noteId, markIds: ids }, clock);
    return { ok: true, ...result, traineeName: (await findNames(t, [traineeId]))[traineeId] ?? "" };
  });
}
