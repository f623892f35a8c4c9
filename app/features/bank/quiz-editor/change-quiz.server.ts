import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { isSameQuiz } from "#db/content.ts";
import { tx } from "#db/engine";
import { findEditedQuiz, insertQuizDraft, updateQuizDraft } from "#db/queries/quiz-drafts.ts";

/** `seen` and `rev` are the version and the revision of the draft that the author was shown. */
type Input = { key: string; seen: number; rev: number; quiz: Quiz };
type Outcome = { ok: true; rev: number } | { ok: false; code: "not-found" | "changed" };

/** Keeps a quiz as its author has it now, as a draft: nobody is asked by it before it is published. */
export async function changeQuiz(
  actor: Actor,
  { key, seen, rev, quiz }: Input,
  now: number,
): Promise<Outcome> {
  const draftId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findEditedQuiz(t, key);
    if (!found) return { ok: false, code: "not-found" };
    if (found.number !== seen || found.rev !== rev) return { ok: false, code: "changed" };
    if (isSameQuiz(found.quiz, quiz)) return { ok: true, rev };
    const by = { at: now, actorId: actor.id };
    const done =
      found.draftId === null
        ? await insertQuizDraft(t, { id: draftId, quizId: found.quizId, quiz, ...by })
        : await updateQuizDraft(t, { id: found.draftId, rev }, { quiz, ...by });
    return done ? { ok: true, rev: rev + 1 } : { ok: false, code: "changed" };
  });
}
