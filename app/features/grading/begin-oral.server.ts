import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { mayGrade } from "#app/domain/grading.ts";
import { type OpeningRefusal, openingOf } from "#app/domain/openings.ts";
import { mayStart } from "#app/domain/quiz-attempts.ts";
import { drawAttempt } from "#db/draw-attempt.ts";
import { tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { journal } from "#db/journal.ts";
import { findOpenAttemptId, insertAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { insertOralExam } from "#db/queries/oral-exams.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; attemptId: string }
  | { ok: false; until?: number; code: OpeningRefusal | "not-found" | "not-yours" | "not-for-yourself" | "not-oral" | "cool-down" | "used-up" | "waiting-for-grading" | "too-few-questions" };
type Input = { enrollmentId: string; key: string };

/** Begins an exam held aloud, with questions drawn for it; one that is going on is gone on with. */
export async function beginOral(actor: Actor, { enrollmentId, key }: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const seed = randomBytes(32);
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    const opening = openingOf(found.journey, key);
    if (!opening.ok) return opening;
    const { requirement } = opening.standing;
    const published = requirement.kind === "quiz" ? await findQuizByKey(t, requirement.quiz) : undefined;
    if (!published) return { ok: false, code: "unknown-requirement" };
    if (published.quiz.mode !== "oral") return { ok: false, code: "not-oral" };
    const { quizId, versionId, quiz } = published;
    if (!mayGrade(quiz.gradedBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    const openId = await findOpenAttemptId(t, traineeId, quizId);
    if (openId) return { ok: true, attemptId: openId };
    const may = mayStart(quiz, found.facts.attempts.filter((attempt) => attempt.requirementKey === key), found.facts.extraAttempts[key] ?? 0, now);
    if (!may.ok) return may.code === "open-attempt" || may.code === "passed-already" ? { ok: false, code: "already-met" } : { ok: false, code: may.code };
    const drawn = await drawAttempt(t, quiz, { traineeId, quizId }, seed);
    if (!drawn.ok) return drawn;
    const { paper, keys } = drawn;
    const paperHash = contentHash([paper, keys]);
    const { passingScoreBp } = quiz;
    await insertAttempt(t, {
      id, enrollmentId, traineeId, requirementKey: key, quizId, quizVersionId: versionId, number: may.number, startedAt: now, deadlineAt: null, submittedAt: null, passingScoreBp,
      paper, keys, paperHash, answersDigest: null,
    });
    await insertOralExam(t, { attemptId: id, traineeId, examinerId: actor.id });
    await journal(t, {
      at: now, actorId: actor.id, actorKind: actor.kind, act: "attempt.started", subjectId: traineeId, objectKind: "attempt", objectId: id,
      body: { enrollmentId, requirementKey: key, number: may.number, quizVersionId: versionId, passingScoreBp, mode: "oral", paperHash },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, attemptId: id };
  });
}
