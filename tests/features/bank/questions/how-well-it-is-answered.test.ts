import { beforeEach, expect, test } from "vitest";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { tx } from "#db/engine";
import { questionTags } from "#db/schema/index.ts";
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

type Row = { key: string; tags: string; rate: string };
const row = async (key: string) =>
  ((await visit("elena", "/questions")).data as { rows: Row[] }).rows.find((one) => one.key === key);

beforeEach(quizWorld);

test("the list of questions shows tags, and how well each is answered once three have answered it", async () => {
  await tx((t) =>
    t.insert(questionTags).values([
      { questionId: "word", tag: "basics" },
      { questionId: "word", tag: "amounts" },
    ]),
  );
  const take = async (who: string, isRight: boolean, at: number) => {
    const id = await begin("basics", at, who);
    await answerAll(id, isRight, at, who);
    await submitAttempt(actor(who), { attemptId: id }, at);
  };
  await take("nadia", false, start);
  await take("ivan", true, start);
  expect(await row("word")).toMatchObject({ tags: "amounts, basics", rate: "" });
  await take("nadia", true, start + 60 * minute);
  setNow(start + 60 * minute);
  expect(await row("word")).toMatchObject({ rate: "66%" });
  expect(await row("why")).toMatchObject({ tags: "", rate: "" });
});
