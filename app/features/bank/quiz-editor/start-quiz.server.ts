import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { latinKey } from "#app/domain/latin-key.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { tx } from "#db/engine";
import { findAllQuizKeys } from "#db/queries/bank-quizzes.ts";
import { insertQuiz, insertQuizDraft } from "#db/queries/quiz-drafts.ts";

/** Begins a quiz as a draft, under a key that follows from its title. */
export async function startQuiz(actor: Actor, quiz: Quiz, now: number): Promise<{ ok: true; key: string }> {
  const ids = { quizId: randomUUID(), draftId: randomUUID() };
  return tx(async (t) => {
    const used = await findAllQuizKeys(t);
    const { title } = quiz;
    const key = latinKey(title.en ?? title.bg ?? "", (one) => one === "new" || used.includes(one), "quiz");
    await insertQuiz(t, { id: ids.quizId, key });
    await insertQuizDraft(t, { id: ids.draftId, quizId: ids.quizId, quiz, at: now, actorId: actor.id });
    return { ok: true, key };
  });
}
