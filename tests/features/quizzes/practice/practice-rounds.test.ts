import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { beforeEach, expect, test } from "vitest";
import { read, tx } from "#db/engine";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { attempts } from "#db/schema/index.ts";
import { bank, canary, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start, actorId: null };
const url = "/enrollments/e-nadia/quiz/basics/practice";
const offer = (practice: boolean) =>
  tx(async (t) => {
    const entry = await findQuizEntry(t, "basics");
    if (entry) await publishQuiz(t, "basics", { ...entry.quiz, practice }, by);
  });
type Page = { questions: { key: string }[] };

beforeEach(async () => {
  await quizWorld();
  await tx(async (t) => {
    for (const [key, question] of Object.entries(bank))
      await publishQuestion(t, `try-${key}`, question, by, { isPractice: true });
  });
});

test("a round asks only what is kept apart for practice, says what was right afterwards and keeps nothing", async () => {
  await offer(true);
  expect((await visit("nadia", "/enrollments/e-nadia/quiz/basics")).data).toMatchObject({
    may: { practise: true },
  });
  const first = await visit("nadia", url);
  expect(first.status).toBe(302);
  const page = await visit("nadia", `${url}?round=one`);
  const keys = (page.data as Page).questions.map(({ key }) => key);
  expect(keys.toSorted()).toEqual(["try-one", "try-sum", "try-two", "try-word"]);
  expect(JSON.stringify(page.data)).not.toContain(canary);
  expect((await visit("nadia", `${url}?round=one`)).data).toEqual(page.data);
  const done = await submit("nadia", `${url}?round=one`, {
    "answer-try-word": canary,
    "answer-try-sum": "1",
  });
  expect(done).toMatchObject({ status: 200, data: { practised: { right: 1, of: 4 } } });
  expect(await read().select().from(attempts)).toEqual([]);
  expect((await submit("nadia", `${url}?round=one`, { hidden: "1" })).status).toBe(422);
});

test("is offered only where the quiz says so, and only to its trainee", async () => {
  await offer(false);
  expect((await visit("nadia", `${url}?round=one`)).status).toBe(404);
  expect((await submit("nadia", `${url}?round=one`, {})).status).toBe(404);
  await offer(true);
  expect((await visit("ivan", `${url}?round=one`)).status).toBe(404);
  expect((await visit("elena", `${url}?round=one`)).status).toBe(403);
});
