import { randomBytes, randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { openingOf } from "#app/domain/openings.ts";
import { beginAttempt, type BeginRefusal } from "#app/acts/begin-attempt.ts";
import { tx } from "#db/engine";
import { settleOpenAttempt } from "#app/acts/hand-in.ts";
import { findClock } from "#db/queries/company.ts";
import { findPaperAttempt, insertPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; attemptId: string }
  | {
      ok: false;
      until?: number;
      code:
        | BeginRefusal
        | "not-found"
        | "not-yours"
        | "not-for-yourself"
        | "asked-aloud"
        | "open-on-screen"
        | "changed";
    };
type Input = { enrollmentId: string; key: string };

/** Begins somebody's attempt on paper, drawn as on screen and without a deadline; one that is on paper already is gone on with. */
export async function giveOnPaper(actor: Actor, { enrollmentId, key }: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const seed = randomBytes(32);
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const before = await findJourney(t, enrollmentId, clock);
    if (!before) return { ok: false, code: "not-found" };
    const { traineeId } = before.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "attempt.on-paper", before.subject)) return { ok: false, code: "not-yours" };
    const asked = openingOf(before.journey, key);
    if (!asked.ok) return asked;
    const { requirement } = asked.standing;
    const published = requirement.kind === "quiz" ? await findQuizByKey(t, requirement.quiz) : undefined;
    if (!published) return { ok: false, code: "unknown-requirement" };
    if (published.quiz.mode === "oral") return { ok: false, code: "asked-aloud" };
    const openId = await settleOpenAttempt(t, { traineeId, enrollmentId, quizId: published.quizId }, clock);
    if (openId) {
      const sheet = await findPaperAttempt(t, openId);
      return sheet?.withdrawnAt === null
        ? { ok: true, attemptId: openId }
        : { ok: false, code: "open-on-screen" };
    }
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const begun = await beginAttempt(
      t,
      {
        ...published,
        today: clock.today,
        id,
        seed,
        key,
        actor,
        act: "attempt.given",
        deadlineAt: null,
        how: { mode: "paper" },
      },
      found,
      now,
    );
    if (!begun.ok) return begun;
    if (!begun.isNew) return { ok: false, code: "changed" };
    await insertPaperAttempt(t, { attemptId: id, traineeId, givenById: actor.id, givenAt: now });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, attemptId: id };
  });
}
