import { beforeEach, expect, test } from "vitest";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { composeMail } from "#app/jobs/compose-mail.server.ts";
import { read, tx } from "#db/engine";
import { publishQuiz } from "#db/queries/content.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { findPersonById, updateParticulars } from "#db/queries/people.ts";
import {
  actor,
  answerAll,
  begin,
  minute,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { visit } from "#tests/support/visit.ts";

let id = "";
const hide = async (hidesNames: boolean) => {
  const published = await findQuizByKey(read(), "survey");
  if (published)
    await tx((t) =>
      publishQuiz(
        t,
        "survey",
        { ...published.quiz, gradingDays: 4, hidesNames },
        { at: start, actorId: null },
      ),
    );
};

beforeEach(async () => {
  await quizWorld();
  await tx((t) => updateParticulars(t, "nadia", { name: "Kalina Canary" }));
});

async function handIn(hidesNames: boolean) {
  await hide(hidesNames);
  id = await begin("survey");
  await answerAll(id, true);
  await submitAttempt(actor("nadia"), { attemptId: id }, start + minute);
  setNow(start + 2 * minute);
}
const pages = async (person: string) =>
  Object.fromEntries(
    await Promise.all(
      [
        "/queue",
        "/notices",
        "/grading",
        `/grading/${id}`,
        "/grading/questions",
        "/grading/questions/why",
      ].map(async (url) => [url, JSON.stringify((await visit(person, url)).data)]),
    ),
  );
async function morning(person: string) {
  await tx((t) => updateParticulars(t, person, { email: `${person}@example.test` }));
  const row = {
    id: "m",
    kind: "mail.morning",
    recipientId: person,
    body: "{}",
    createdAt: 0,
    availableAt: 0,
    sentAt: null,
    failures: 0,
    lastError: null,
  };
  return (await composeMail(row as never, "https://x.test", start + 2 * minute))?.text ?? "";
}

test("whoever grades reads neither the name nor the onboarding's id, in the queue, the notices, the morning mail or the attempt", async () => {
  await handIn(true);
  for (const [url, text] of Object.entries(await pages("elena"))) {
    expect(text, url).not.toContain("Kalina");
    expect(text, url).not.toContain("e-nadia");
    expect(text, url).not.toContain('"nadia"');
  }
  expect(await morning("elena")).toContain("survey");
  expect(await morning("elena")).not.toContain("Kalina");
  expect((await findPersonById(read(), "nadia"))?.name).toBe("Kalina Canary");
});

test("where a quiz hides no names, the queue, the notices and the mail say who it is", async () => {
  await handIn(false);
  const all = await pages("elena");
  for (const url of ["/queue", "/notices", "/grading"]) expect(all[url], url).toContain("Kalina");
  expect(await morning("elena")).toContain("Kalina");
});

test("after the release the name is there", async () => {
  await handIn(true);
  await gradeAnswer(
    actor("elena"),
    { attemptId: id, questionKey: "why", bp: 10_000, comment: "" },
    start + 2 * minute,
  );
  await releaseAttempt(actor("elena"), { attemptId: id }, start + 2 * minute);
  expect((await pages("elena"))[`/grading/${id}`]).toContain("Kalina");
});
