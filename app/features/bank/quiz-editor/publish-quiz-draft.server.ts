import type { Actor } from "#app/domain/access.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { rulesIn } from "#app/domain/quiz-edits.ts";
import { spokenKinds } from "#app/domain/quiz-questions.ts";
import { type Candidate, drawKeys } from "#app/domain/quiz-draw.ts";
import { tx } from "#db/engine";
import { publishQuiz } from "#db/queries/content.ts";
import { closeQuizDraft, findEditedQuiz } from "#db/queries/quiz-drafts.ts";
import { findCandidates } from "#db/queries/questions.ts";

type Outcome =
  | { ok: true }
  /** `short`: which of its draws finds too little, and how much there is for it. */
  | { ok: false; code: "too-few-questions"; short?: { rule: number; have: number } }
  | { ok: false; code: "not-found" | "changed" | "no-questions" | "oral-only" };
type Input = { key: string; seen: number; rev: number };

/** Publishes a quiz's draft as its next version, once the bank holds what it draws now. */
export async function publishQuizDraft(
  actor: Actor,
  { key, seen, rev }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findEditedQuiz(t, key);
    if (!found) return { ok: false, code: "not-found" };
    const { quiz, draftId } = found;
    if (found.number !== seen || found.rev !== rev || draftId === null) return { ok: false, code: "changed" };
    if (quiz.pools.length === 0 && !quiz.mustHaves) return { ok: false, code: "no-questions" };
    const candidates = await findCandidates(t, quiz);
    const drawn = drawKeys(quiz, candidates, new Map(), () => 0.5);
    if (!drawn.ok) {
      const { code, short } = drawn;
      const rule = short ? rulesIn(quiz).indexOf(short.pool) : -1;
      return { ok: false, code, ...(short && rule >= 0 && { short: { rule, have: short.have } }) };
    }
    if (isSpoken(quiz, candidates) && quiz.mode !== "oral") return { ok: false, code: "oral-only" };
    const by = { at: now, actorId: actor.id };
    if (!(await closeQuizDraft(t, { id: draftId, rev }, by))) return { ok: false, code: "changed" };
    await publishQuiz(t, key, quiz, by);
    return { ok: true };
  });
}

/** Whether it asks by name, or by kind, what only an examiner can ask. */
function isSpoken({ pools, mustHaves = [] }: Quiz, candidates: readonly Candidate[]): boolean {
  const named = new Set([...mustHaves, ...pools.flatMap((pool) => ("from" in pool ? pool.from : []))]);
  return (
    candidates.some((one) => spokenKinds.includes(one.kind) && named.has(one.key)) ||
    pools.some((pool) => "where" in pool && pool.where.kinds?.some((kind) => spokenKinds.includes(kind)))
  );
}
