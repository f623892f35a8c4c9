import type { Actor } from "#app/domain/access.ts";
import { effectiveEnd } from "#app/domain/quiz-attempts.ts";
import { tx } from "#db/engine";
import { handIn } from "#app/acts/hand-in.ts";
import { findAttempt, type Result } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { isOnPaper } from "#db/queries/paper-attempts.ts";

type Outcome =
  | { ok: true; submittedAt: number; result: Result | null; isRepeated: boolean }
  | { ok: false; code: "not-found" | "on-paper" };

/** Hands in an attempt, at its deadline where that has passed. Handing in again answers the same. */
export async function submitAttempt(
  actor: Actor,
  { attemptId }: { attemptId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const attempt = await findAttempt(t, attemptId, actor.id);
    if (!attempt || attempt.quiz.mode === "oral") return { ok: false, code: "not-found" };
    const { submittedAt } = attempt;
    if (submittedAt !== null) return { ok: true, submittedAt, result: attempt.result, isRepeated: true };
    if (await isOnPaper(t, attemptId)) return { ok: false, code: "on-paper" };
    const clock = await findClock(t, now);
    const end = effectiveEnd(attempt, now);
    const at = end.open ? now : end.submittedAt;
    return {
      ok: true,
      submittedAt: at,
      result: await handIn(t, attempt, at, "trainee", clock),
      isRepeated: false,
    };
  });
}
