import { findAllQuizKeys, findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { spokenKinds } from "#app/domain/quiz-questions.ts";
import type { Actor } from "#app/domain/access.ts";
import { latinKey } from "#app/domain/latin-key.ts";
import { drawKeys } from "#app/domain/quiz-draw.ts";
import type { Pool, Quiz } from "#app/domain/quiz.ts";
import { tx } from "#db/engine";
import { publishQuiz } from "#db/queries/content.ts";
import { findCandidates } from "#db/queries/questions.ts";

type Outcome =
  | { ok: true; key: string; number: number }
  | { ok: false; code: "too-few-questions"; short?: { pool: Pool; have: number } | undefined }
  | { ok: false; code: "not-found" | "changed" | "no-questions" | "oral-only" };
/** `key` is null for a new quiz, whose key follows from its title; `seen` is the number of the version the author was shown. */
type Input = { key: string | null; seen: number; quiz: Quiz };

/** Publishes a quiz's next version, once the bank holds what it draws now. */
export async function saveQuiz(
  actor: Actor,
  { key: known, seen, quiz }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const before = known === null ? null : await findQuizEntry(t, known);
    if (before === undefined) return { ok: false, code: "not-found" };
    if (before && before.number !== seen) return { ok: false, code: "changed" };
    if (quiz.pools.length === 0 && !quiz.mustHaves) return { ok: false, code: "no-questions" };
    const candidates = await findCandidates(t, quiz);
    const drawn = drawKeys(quiz, candidates, new Map(), () => 0.5);
    if (!drawn.ok) return drawn;
    const named = new Set([
      ...(quiz.mustHaves ?? []),
      ...quiz.pools.flatMap((pool) => ("from" in pool ? pool.from : [])),
    ]);
    const isSpoken =
      candidates.some((one) => spokenKinds.includes(one.kind) && named.has(one.key)) ||
      quiz.pools.some(
        (pool) => "where" in pool && pool.where.kinds?.some((kind) => spokenKinds.includes(kind)),
      );
    if (isSpoken && quiz.mode !== "oral") return { ok: false, code: "oral-only" };
    const key = known ?? freshKey(quiz, await findAllQuizKeys(t));
    await publishQuiz(t, key, quiz, { at: now, actorId: actor.id });
    return { ok: true, key, number: (before?.number ?? 0) + 1 };
  });
}

function freshKey({ title }: Quiz, used: readonly string[]): string {
  return latinKey(title.en ?? title.bg ?? "", (key) => key === "new" || used.includes(key), "quiz");
}
