import type { Actor } from "#app/domain/access.ts";
import { drawKeys } from "#app/domain/quiz-draw.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { tx } from "#db/engine";
import { findQuizEntry } from "#db/queries/bank.ts";
import { publishQuiz } from "#db/queries/content.ts";
import { findCandidates } from "#db/queries/questions.ts";

type Outcome =
  | { ok: true; number: number }
  | { ok: false; code: "not-found" | "changed" | "key-taken" | "no-questions" | "too-few-questions" | "oral-only" };
/** `seen` is the number of the version the author was shown; 0 for a new quiz. */
type Input = { key: string; seen: number; quiz: Quiz };

/** Publishes a quiz's next version, once the bank holds what it draws now. */
export async function saveQuiz(actor: Actor, { key, seen, quiz }: Input, now: number): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const before = await findQuizEntry(t, key);
    if (seen === 0 && before) return { ok: false, code: "key-taken" };
    if (seen > 0 && !before) return { ok: false, code: "not-found" };
    if (before && before.number !== seen) return { ok: false, code: "changed" };
    if (quiz.pools.length === 0 && !quiz.mustHaves) return { ok: false, code: "no-questions" };
    const candidates = await findCandidates(t, quiz);
    if (!drawKeys(quiz, candidates, new Map(), () => 0.5).ok) return { ok: false, code: "too-few-questions" };
    const named = new Set([...(quiz.mustHaves ?? []), ...quiz.pools.flatMap((pool) => ("from" in pool ? pool.from : []))]);
    const isSpoken = candidates.some((one) => one.kind === "oral" && named.has(one.key)) || quiz.pools.some((pool) => "where" in pool && pool.where.kinds?.includes("oral"));
    if (isSpoken && quiz.mode !== "oral") return { ok: false, code: "oral-only" };
    await publishQuiz(t, key, quiz, { at: now, actorId: actor.id });
    return { ok: true, number: seen + 1 };
  });
}
