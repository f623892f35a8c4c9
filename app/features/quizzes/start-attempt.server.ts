import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { type OpeningRefusal, openingOf } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { mayStart } from "#app/domain/quiz-attempts.ts";
import { dayAfter } from "#app/domain/holidays.ts";
import { windowOn } from "#app/domain/survey-window.ts";
import { startOfDay } from "#app/domain/working-days.ts";
import { drawAttempt } from "#db/draw-attempt.ts";
import { tx } from "#db/engine";
import { settleOpenAttempt } from "#db/hand-in.ts";
import { contentHash } from "#db/hash.ts";
import { journal } from "#db/journal.ts";
import { findOpenAttemptId, insertAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findExtraTime } from "#db/queries/terms.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; attemptId: string }
  | {
      ok: false; until?: number;
      code: OpeningRefusal | "not-yours" | "not-found" | "cool-down" | "used-up" | "waiting-for-grading" | "too-few-questions" | "asked-aloud" | "survey-later" | "survey-over";
    };
type Input = { enrollmentId: string; key: string };

/** Starts an attempt with a paper of its own; while one is open, answers with that one. */
export async function startAttempt(actor: Actor, { enrollmentId, key }: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const seed = randomBytes(32);
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const before = await findJourney(t, enrollmentId, clock);
    if (!before || !actsAs("trainee", actor, before.subject)) return { ok: false, code: before ? "not-yours" : "not-found" };
    const asked = openingOf(before.journey, key);
    if (!asked.ok) return asked;
    const { requirement } = asked.standing;
    const published = requirement.kind === "quiz" ? await findQuizByKey(t, requirement.quiz) : undefined;
    if (!published) return { ok: false, code: "unknown-requirement" };
    if (published.quiz.mode === "oral") return { ok: false, code: "asked-aloud" };
    const openId = await settleOpenAttempt(t, { traineeId: actor.id, enrollmentId, quizId: published.quizId }, clock);
    if (openId) return { ok: true, attemptId: openId };
    const found = await findJourney(t, enrollmentId, clock);
    const opening = found && openingOf(found.journey, key);
    if (!found || !opening) return { ok: false, code: "not-found" };
    if (!opening.ok) return opening;
    const { quizId, versionId, quiz } = published;
    const attempts = found.facts.attempts.filter((attempt) => attempt.requirementKey === key);
    const may = mayStart(quiz, attempts, found.facts.extraAttempts[key] ?? 0, now);
    if (!may.ok) {
      if (may.code === "open-attempt" || may.code === "passed-already") return { ok: false, code: "already-met" };
      return { ok: false, code: may.code, ...(may.until !== undefined && { until: may.until }) };
    }
    const window = windowOn(found.facts.surveys, requirement.kind === "quiz" ? requirement.quiz : "", clock.today);
    if (window.state === "later" || window.state === "over") return { ok: false, code: `survey-${window.state}` };
    const drawn = await drawAttempt(t, quiz, { traineeId: actor.id, quizId }, seed);
    if (!drawn.ok) return drawn;
    const { paper, keys } = drawn;
    const allowed = 10_000 + (quiz.timeLimitMinutes === null ? 0 : await findExtraTime(t, enrollmentId));
    const limit = quiz.timeLimitMinutes === null ? [] : [now + Math.round((quiz.timeLimitMinutes * 60_000 * allowed) / 10_000)];
    const ends = [...limit, ...(window.state === "open" ? [startOfDay(dayAfter(window.closesOn, 1), clock.timeZone)] : [])];
    const deadlineAt = ends.length > 0 ? Math.min(...ends) : null;
    const { passingScoreBp } = quiz;
    const paperHash = contentHash([paper, keys]);
    const isNew = await insertAttempt(t, {
      id, enrollmentId, traineeId: actor.id, requirementKey: key, quizId, quizVersionId: versionId, number: may.number,
      startedAt: now, deadlineAt, submittedAt: null, passingScoreBp, paper, keys, paperHash, answersDigest: null,
    });
    if (!isNew) return { ok: true, attemptId: (await findOpenAttemptId(t, actor.id, quizId)) ?? id };
    await journal(t, {
      at: now, actorId: actor.id, actorKind: actor.kind, act: "attempt.started", subjectId: actor.id, objectKind: "attempt",
      objectId: id,
      body: { enrollmentId, requirementKey: key, number: may.number, quizVersionId: versionId, passingScoreBp, deadlineAt, paperHash },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, attemptId: id };
  });
}
