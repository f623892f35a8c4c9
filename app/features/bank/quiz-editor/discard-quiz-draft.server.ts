import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { closeQuizDraft, findEditedQuiz } from "#db/queries/quiz-drafts.ts";

type Input = { key: string; seen: number; rev: number };
type Outcome = { ok: true; isPublished: boolean } | { ok: false; code: "not-found" | "changed" };

/** Throws a quiz's draft away; what was published stays. */
export async function discardQuizDraft(
  actor: Actor,
  { key, seen, rev }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findEditedQuiz(t, key);
    if (!found) return { ok: false, code: "not-found" };
    const { draftId: id, number } = found;
    const isShown = number === seen && found.rev === rev && id !== null;
    if (!isShown || !(await closeQuizDraft(t, { id, rev }, { at: now, actorId: actor.id })))
      return { ok: false, code: "changed" };
    return { ok: true, isPublished: number > 0 };
  });
}
