import { beforeEach, describe, expect, test } from "vitest";
import { retireQuestion } from "#app/features/bank/questions/retire-question.server.ts";
import { read, tx } from "#db/engine";
import { publishQuiz } from "#db/queries/content.ts";
import { findWarmUpQuestions } from "#db/queries/warm-ups.ts";
import {
  actor,
  answerAll,
  begin,
  canary,
  everybody,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";
import { addPractice, day, hour, passEverything, sit, warmUp } from "./warm-up-world.ts";

const secret = new RegExp(`${canary}|424242|"correct"|"accepted"|"guidance":"[^"]`);
const monday = start + 6 * day;

/** Whether the pages around a warm-up tell somebody a key; their own record is searched for what only a key holds. */
async function isTold(person: string | null, id: string, numbers?: number[]): Promise<boolean> {
  const record = JSON.stringify((await visit(person, "/account/record")).data);
  return (
    secret.test(await seen(person, id, numbers)) ||
    new RegExp(`${canary} (because|guidance)|"(correct|accepted)`).test(record.replaceAll("\\", ""))
  );
}

/** Everything that the pages around a warm-up answer to somebody, as one text. */
async function seen(person: string | null, id: string, numbers = [1, 2, 3, 4, 5]): Promise<string> {
  const urls = [
    "/today",
    "/warm-up",
    `/warm-up/${id}`,
    ...numbers.map((n) => `/warm-up/${id}/questions/${n}`),
  ];
  return JSON.stringify(await Promise.all(urls.map((url) => visit(person, url))));
}
const keysOf = async (id: string) =>
  (await findWarmUpQuestions(read(), id)).map(({ question }) => question.key);
const take = async (id: string) => {
  for (const n of (await keysOf(id)).keys())
    await submit("nadia", `/warm-up/${id}/questions/${n + 1}`, { unknown: "1" });
};

beforeEach(quizWorld);

describe("a quiz that is still ahead", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["failed, with a try left", () => sit("basics", false, start)],
    [
      "failed and begun again",
      async () => {
        await sit("basics", false, start);
        await answerAll(await begin("basics", start + hour), true, start + hour);
      },
    ],
    [
      "passed after a miss, while two others draw the same questions",
      async () => {
        await sit("basics", false, start);
        await sit("basics", true, start + hour);
      },
    ],
    [
      "used up, while two others draw the same questions",
      async () => {
        await sit("basics", false, start);
        await sit("basics", false, start + hour);
      },
    ],
  ])("%s: its questions are not asked, and none of their keys is sent", async (_, live) => {
    await live();
    await addPractice(2);
    const id = await warmUp(monday);
    expect(await keysOf(id)).toEqual(["practice-1", "practice-2"]);
    await take(id);
    for (const person of [null, ...everybody]) expect(await isTold(person, id)).toBe(false);
  });

  test("one that stands in nobody's programme keeps nothing closed", async () => {
    await passEverything();
    await tx((t) =>
      publishQuiz(
        t,
        "later",
        {
          title: { en: "Later" },
          pools: [{ count: 1, where: {} }],
          passingScoreBp: 8_000,
          attemptsLimit: 1,
          coolDownMinutes: 0,
          timeLimitMinutes: null,
          gradingDays: 1,
          gradedBy: "trainer",
        },
        { at: monday, actorId: null },
      ),
    );
    expect((await keysOf(await warmUp(monday))).sort()).toEqual(["one", "sum", "two", "word"]);
  });
});

test("an open warm-up sends no key before the answer, and after it only the one answered", async () => {
  await passEverything();
  const id = await warmUp(monday);
  for (const person of [null, ...everybody]) expect(await isTold(person, id)).toBe(false);
  await submit("nadia", `/warm-up/${id}/questions/1`, { unknown: "1" });
  expect(await isTold("nadia", id, [1])).toBe(true);
  expect(await isTold("nadia", id, [2, 3, 4])).toBe(false);
  for (const person of [null, ...everybody.filter((one) => one !== "nadia")])
    expect(await isTold(person, id)).toBe(false);
});

test("when the time is over, what was not answered keeps its key", async () => {
  await passEverything();
  const id = await warmUp(monday);
  setNow(monday + hour);
  expect(await isTold("nadia", id)).toBe(false);
});

test("what is retired does not come back", async () => {
  await passEverything();
  await retireQuestion(actor("elena"), { key: "word", isAsked: false }, start + day);
  expect((await keysOf(await warmUp(monday))).sort()).toEqual(["one", "sum", "two"]);
});
