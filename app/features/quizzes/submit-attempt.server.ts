import type { Actor } from "#app/domain/access.ts";
import { effectiveEnd } from "#app/domain/quiz-attempts.ts";
import { tx } from "#db/engine";
import { handIn } from "#db/hand-in.ts";
import { findAttempt, type Result } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";

type Outcome =
  | { ok: true; submittedAt: number; result: Result | null; isRepeated: boolean }
  | { ok: false; code: "not-found" };

/** Hands in an attempt, at its deadline where that has passed. Handing in again answers the same. */
export async function submitAttempt(actor: Actor, { attemptId }: { attemptId: string }, now: number): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const attempt = await findAttempt(t, attemptId, actor.id);
    if (!attempt || attempt.quiz.mode === "oral") return { ok: false, code: "not-found" };
    const { submittedAt } = attempt;
    if (submittedAt !== null) return { ok: true, submittedAt, result: attempt.result, isRepeated: true };
    const clock = await findClock(t, now);
    const end = effectiveEnd(attempt, now);
    const at = end.open ? now : end.submittedAt;
    return { ok: true, submittedAt: at, result: await handIn(t, attempt, at, "trainee", clock), isRepeated: false };
  });
}
