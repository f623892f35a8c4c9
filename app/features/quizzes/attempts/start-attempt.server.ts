import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { openingOf } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { endOfAttempt } from "#app/domain/quiz-attempts.ts";
import { closingOf, windowOn } from "#app/domain/exam-days.ts";
import { beginAttempt, type BeginRefusal } from "#app/acts/begin-attempt.ts";
import { type Tx, tx } from "#db/engine";
import { settleOpenAttempt } from "#app/acts/hand-in.ts";
import { by, journal } from "#db/journal.ts";
import { findOpenAttemptId, updateDeadline } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findPaperAttempt, updatePaperAttempt } from "#db/queries/paper-attempts.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findExtraTime } from "#db/queries/terms.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; attemptId: string }
  | {
      ok: false;
      until?: number;
      code: BeginRefusal | "not-yours" | "not-found" | "asked-aloud" | "on-paper";
    };
type Input = { enrollmentId: string; key: string };

/** Starts an attempt with a paper of its own; while one is open, answers with that one. */
export async function startAttempt(
  actor: Actor,
  { enrollmentId, key }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const seed = randomBytes(32);
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const before = await findJourney(t, enrollmentId, clock);
    if (!before || !actsAs("trainee", actor, before.subject))
      return { ok: false, code: before ? "not-yours" : "not-found" };
    const asked = openingOf(before.journey, key);
    if (!asked.ok) return asked;
    const { requirement } = asked.standing;
    if (requirement.kind !== "quiz") return { ok: false, code: "unknown-requirement" };
    const published = await findQuizByKey(t, requirement.quiz);
    if (!published) return { ok: false, code: "unknown-requirement" };
    if (published.quiz.mode === "oral") return { ok: false, code: "asked-aloud" };
    const { quizId, quiz } = published;
    const closesAt = closingOf(
      windowOn(before.facts.examDays, requirement.quiz, clock.today),
      clock.timeZone,
    );
    const { deadlineAt } = endOfAttempt(
      { timeLimitMinutes: quiz.timeLimitMinutes, extraBp: await findExtraTime(t, enrollmentId), closesAt },
      now,
    );
    const openId = await settleOpenAttempt(t, { traineeId: actor.id, enrollmentId, quizId }, clock);
    if (openId) return goOn(t, actor, { attemptId: openId, enrollmentId, key, deadlineAt }, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const begun = await beginAttempt(
      t,
      {
        ...published,
        id,
        today: clock.today,
        seed,
        key,
        actor,
        act: "attempt.started",
        deadlineAt,
        how: { deadlineAt },
      },
      found,
      now,
    );
    if (!begun.ok) return begun;
    if (!begun.isNew) return { ok: true, attemptId: (await findOpenAttemptId(t, actor.id, quizId)) ?? id };
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, attemptId: id };
  });
}

type Open = Input & { attemptId: string; deadlineAt: number | null };

/** One that is on paper stays there; one taken back from paper begins on screen now, and so does its time. */
async function goOn(
  t: Tx,
  actor: Actor,
  { attemptId, enrollmentId, key, deadlineAt }: Open,
  now: number,
): Promise<Outcome> {
  const sheet = await findPaperAttempt(t, attemptId);
  if (!sheet || sheet.onScreenAt !== null) return { ok: true, attemptId };
  if (sheet.withdrawnAt === null) return { ok: false, code: "on-paper" };
  await updatePaperAttempt(t, attemptId, { onScreenAt: now });
  await updateDeadline(t, attemptId, deadlineAt);
  await journal(t, {
    ...by(actor, now),
    act: "attempt.started",
    subjectId: actor.id,
    objectKind: "attempt",
    objectId: attemptId,
    body: { enrollmentId, requirementKey: key, deadlineAt },
  });
  return { ok: true, attemptId };
}
