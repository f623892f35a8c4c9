import type { Tx } from "#db/engine";
import { publishDocument, publishProgramme, publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { defaultProgramme } from "#db/seed/programme/default-programme.ts";
import { defaultDocuments } from "#db/seed/programme/documents.ts";
import { defaultQuestions } from "#db/seed/programme/questions.ts";
import { defaultQuizzes } from "#db/seed/programme/quizzes.ts";
import { variants } from "#db/seed/programme/variants.ts";

/** Publishes what a new company starts with: the four-stage programme and its variants, samples of its documents, questions and quizzes. */
export async function loadDefaultProgramme(tx: Tx, at: number, actorId: string | null): Promise<void> {
  const by = { at, actorId };
  const all = [
    ...defaultDocuments.map(
      ({ key, kind, title, body }) =>
        () =>
          publishDocument(tx, key, { title, body }, by, { kind, isSample: true }),
    ),
    ...defaultQuestions.map(
      ({ key, question }) =>
        () =>
          publishQuestion(tx, key, question, by),
    ),
    ...defaultQuizzes.map(
      ({ key, quiz }) =>
        () =>
          publishQuiz(tx, key, quiz, by),
    ),
    () => publishProgramme(tx, "default", defaultProgramme, by),
    ...variants.map(
      ({ key, programme }) =>
        () =>
          publishProgramme(tx, key, programme, by),
    ),
  ];
  for (const publish of all) {
    await publish();
    // Requests come in between: on a busy machine all of it takes a second.
    await new Promise(setImmediate);
  }
}
