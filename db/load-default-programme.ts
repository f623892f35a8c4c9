import type { Tx } from "#db/engine";
import { publishDocument, publishProgramme, publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { defaultProgramme } from "#db/seed/programme/default-programme.ts";
import { defaultDocuments } from "#db/seed/programme/documents.ts";
import { defaultQuestions } from "#db/seed/programme/questions.ts";
import { defaultQuizzes } from "#db/seed/programme/quizzes.ts";
import { variants } from "#db/seed/programme/variants.ts";

/** Publishes what a new company starts with: the four-stage programme and its variants, its documents, questions and quizzes. */
export async function loadDefaultProgramme(tx: Tx, at: number, actorId: string | null): Promise<void> {
  const by = { at, actorId };
  for (const { key, title, body } of defaultDocuments) await publishDocument(tx, key, { title, body }, by);
  for (const { key, question } of defaultQuestions) await publishQuestion(tx, key, question, by);
  for (const { key, quiz } of defaultQuizzes) await publishQuiz(tx, key, quiz, by);
  await publishProgramme(tx, "default", defaultProgramme, by);
  for (const { key, programme } of variants) await publishProgramme(tx, key, programme, by);
}
