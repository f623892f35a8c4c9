import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { mayGrade } from "#app/domain/grading.ts";
import { openingOf } from "#app/domain/openings.ts";
import { beginAttempt, type BeginRefusal } from "#app/acts/begin-attempt.ts";
import { tx } from "#db/engine";
import { findOpenAttemptId } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { insertOralExam } from "#db/queries/oral-exams.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; attemptId: string }
  | {
      ok: false;
      until?: number;
      code: BeginRefusal | "not-found" | "not-yours" | "not-for-yourself" | "not-oral" | "changed";
    };
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
    const { quizId, quiz } = published;
    if (!mayGrade(quiz.gradedBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    const openId = await findOpenAttemptId(t, traineeId, quizId);
    if (openId) return { ok: true, attemptId: openId };
    const begun = await beginAttempt(
      t,
      {
        ...published,
        today: clock.today,
        id,
        seed,
        key,
        actor,
        act: "attempt.started",
        deadlineAt: null,
        how: { mode: "oral" },
      },
      found,
      now,
    );
    if (!begun.ok) return begun;
    if (!begun.isNew) return { ok: false, code: "changed" };
    await insertOralExam(t, { attemptId: id, traineeId, examinerId: actor.id });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, attemptId: id };
  });
}
