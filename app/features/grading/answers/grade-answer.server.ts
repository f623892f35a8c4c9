import { insertNote } from "#db/queries/notes.ts";
import { recordMark } from "#app/acts/record-mark.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { mayGrade } from "#app/domain/grading.ts";
import type { RubricLine } from "#app/domain/question-parts.ts";
import { isJudged } from "#app/domain/quiz-questions.ts";
import { rubricBp, settleMarks, slotFor } from "#app/domain/settled-marks.ts";
import { tx } from "#db/engine";
import { findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findOralExam } from "#db/queries/oral-exams.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";
import { findSubjectOfAttempt } from "#db/queries/subjects.ts";

type Outcome =
  | { ok: true; isNew: boolean; traineeName: string }
  | {
      ok: false;
      code:
        | "not-found"
        | "not-yours"
        | "not-for-yourself"
        | "not-handed-in"
        | "already-released"
        | "invalid"
        | "changed"
        | "settled-by-two";
    };
/** `levels` are 0 to 3 for each line of the rubric; without a rubric `bp` counts. `seen` is the mark the grader was shown, empty for none. */
type Input = {
  attemptId: string;
  questionKey: string;
  bp?: number | undefined;
  levels?: Record<string, number> | undefined;
  comment: string;
  seen?: string | undefined;
};

/** Puts a draft mark on one answer: the first, or a second or third where one is asked; a change of mind is a further mark. */
export async function gradeAnswer(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  const { attemptId, questionKey } = input;
  const comment = input.comment.trim();
  return tx(async (t): Promise<Outcome> => {
    const subject = await findSubjectOfAttempt(t, attemptId);
    const attempt = subject && (await findAttempt(t, attemptId, subject.traineeId));
    if (!subject || !attempt) return { ok: false, code: "not-found" };
    const { traineeId } = subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!mayGrade(attempt.quiz.gradedBy, actor, subject)) return { ok: false, code: "not-yours" };
    const isOral = attempt.quiz.mode === "oral";
    if (
      isOral
        ? attempt.submittedAt !== null || (await findOralExam(t, attemptId))?.examinerId !== actor.id
        : attempt.submittedAt === null
    )
      return { ok: false, code: "not-handed-in" };
    if (attempt.result) return { ok: false, code: "already-released" };
    const rows = await findAllMarks(t, attemptId);
    const isByHand = (await findPaperAttempt(t, attemptId))?.markedOn != null;
    const isAsked = attempt.paper.questions.some(
      ({ key, kind }) => key === questionKey && (isOral || isJudged(kind) || !isByHand),
    );
    const given = markOf(input, (await findKeys(t, attemptId))[questionKey]?.rubric);
    if (!isAsked || !given || rows.some((row) => row.questionKey === questionKey && row.origin === "scored"))
      return { ok: false, code: "invalid" };
    const place = slotFor(
      settleMarks(attempt.paper, rows, attempt.quiz, attempt.passingScoreBp).open,
      rows,
      questionKey,
      actor.id,
    );
    if (!place) return { ok: false, code: "settled-by-two" };
    const { slot, current } = place;
    const traineeName = (await findNames(t, [traineeId]))[traineeId] ?? "";
    const isSame =
      current?.markedById === actor.id &&
      current.bp === given.bp &&
      (current.comment ?? "") === comment &&
      JSON.stringify(current.levels) === JSON.stringify(given.levels);
    if (isSame) return { ok: true, isNew: false, traineeName };
    if (input.seen !== undefined && input.seen !== (current?.id ?? "")) return { ok: false, code: "changed" };
    if (comment) await insertNote(t, { id: noteId, subjectId: traineeId, body: comment, createdAt: now });
    const markedAt = Math.max(now, (rows.at(-1)?.markedAt ?? 0) + 1);
    const mark = { id, questionKey, ...given, origin: slot, noteId: comment ? noteId : null, markedAt };
    await recordMark(t, actor, attempt, mark, now);
    return { ok: true, isNew: true, traineeName };
  });
}

function markOf(
  { bp, levels = {} }: Input,
  rubric: RubricLine[] | undefined,
): { bp: number; levels: Record<string, number> } | null {
  if (!rubric)
    return bp !== undefined && Number.isInteger(bp) && bp >= 0 && bp <= 10_000 ? { bp, levels: {} } : null;
  const isWhole =
    rubric.every(({ key }) => [0, 1, 2, 3].includes(levels[key] ?? -1)) &&
    Object.keys(levels).length === rubric.length;
  return isWhole ? { bp: rubricBp(rubric, levels), levels } : null;
}
