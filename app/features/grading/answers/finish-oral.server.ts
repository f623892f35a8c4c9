import { insertNote } from "#db/queries/notes.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { findAttempt, updateSubmitted } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findOralExam, updateOralExam } from "#db/queries/oral-exams.ts";
import { findNames } from "#db/queries/people.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findSubjectOfAttempt } from "#db/queries/subjects.ts";

type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "not-yours" | "marks-missing" | "already-recorded" };
type Input = { attemptId: string; place: string; note: string; internalNote: string };

/** The examiner's word that the exam is over: every question has its verdict. The trainee confirms it then. */
export async function finishOral(
  actor: Actor,
  { attemptId, place, note, internalNote }: Input,
  now: number,
): Promise<Outcome> {
  const [noteId, internalNoteId] = [randomUUID(), randomUUID()];
  return tx(async (t): Promise<Outcome> => {
    const subject = await findSubjectOfAttempt(t, attemptId);
    const attempt = subject && (await findAttempt(t, attemptId, subject.traineeId));
    const exam = await findOralExam(t, attemptId);
    if (!subject || !attempt || !exam) return { ok: false, code: "not-found" };
    if (exam.examinerId !== actor.id) return { ok: false, code: "not-yours" };
    if (attempt.submittedAt !== null) return { ok: false, code: "already-recorded" };
    const { traineeId, enrollmentId } = subject;
    const rows = await findAllMarks(t, attemptId);
    const { marks } = settleMarks(attempt.paper, rows, {}, attempt.passingScoreBp);
    if (attempt.paper.questions.some(({ key }) => !marks.has(key)))
      return { ok: false, code: "marks-missing" };
    const answersDigest = contentHash([attemptId, rows.map(({ id }) => id)]);
    await updateSubmitted(t, attemptId, { submittedAt: now, answersDigest });
    if (note) await insertNote(t, { id: noteId, subjectId: traineeId, body: note, createdAt: now });
    if (internalNote)
      await insertNote(t, { id: internalNoteId, subjectId: traineeId, body: internalNote, createdAt: now });
    await updateOralExam(t, attemptId, {
      place,
      noteId: note ? noteId : null,
      internalNoteId: internalNote ? internalNoteId : null,
      finishedAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: "oral.finished",
      subjectId: traineeId,
      objectKind: "attempt",
      objectId: attemptId,
      body: { enrollmentId, requirementKey: attempt.requirementKey, answersDigest },
    });
    await projectStanding(t, enrollmentId, await findClock(t, now));
    return { ok: true, traineeName: (await findNames(t, [traineeId]))[traineeId] ?? "" };
  });
}
