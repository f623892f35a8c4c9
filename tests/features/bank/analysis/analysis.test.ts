import { insertMarks } from "#db/queries/marks.ts";
import { answerTimes } from "#app/domain/answer-times.ts";
import { beforeAll, describe, expect, test } from "vitest";
import type { Figure } from "#app/domain/figure.ts";
import { discrimination, reliability } from "#app/domain/item-analysis.ts";
import { read, tx } from "#db/engine";
import { eraseParticulars } from "#db/queries/erasure.ts";
import { findSittingsOfQuiz } from "#db/queries/analysis.ts";
import { enrolCrowd, sit } from "./crowd.ts";
import {
  bank,
  minute,
  publishQuestion,
  quizWorld,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { visit } from "#tests/support/visit.ts";

type Row = { key: string; edition: number; difficulty: Figure; discrimination: Figure; flags: string[] };
type QuizPage = { n: number; score: Figure; passed: Figure; minutes: Figure; alpha: Figure; rows: Row[] };
type Choices = {
  n: number;
  options: { option: string; all: number; upper: number; lower: number }[];
  groups: object | null;
};
type QuestionPage = {
  editions: (Row & {
    n: number;
    table: Choices | null;
    options: { id: string; text: string | null; isRight: boolean }[];
  })[];
};

const quizPage = async (key: string) => (await visit("elena", `/quizzes/${key}/analysis`)).data as QuizPage;
const questionPage = async (key: string) =>
  (await visit("stoyan", `/questions/${key}/analysis`)).data as QuestionPage;
/** Who misses what: the weaker half misses one, the weakest fifth two as well, every third the number; everybody knows the word. */
const misses = (n: number) => [
  ...(n < 20 ? ["one"] : []),
  ...(n < 8 ? ["two"] : []),
  ...(n % 3 === 0 ? ["sum"] : []),
];
const later = start + 100 * minute;
let crowd: string[];

beforeAll(async () => {
  await quizWorld();
  crowd = await enrolCrowd(40);
  for (const [n, id] of crowd.entries()) await sit(id, "basics", { wrong: misses(n), goesBack: n === 0 });
});

describe("a quiz", () => {
  test("has its figures from everybody's first attempt", async () => {
    const page = await quizPage("basics");
    expect(page).toMatchObject({ n: 40, minutes: { value: 10, n: 40 }, passed: { n: 40 } });
    expect(page.passed.value).toBeCloseTo(
      (100 * crowd.filter((_, n) => misses(n).length === 0).length) / 40,
      8,
    );
    expect(page.rows.find(({ key }) => key === "one")).toMatchObject({
      edition: 1,
      difficulty: { value: 50, n: 40 },
      flags: [],
    });
    expect(page.rows.find(({ key }) => key === "two")?.difficulty).toEqual({ value: 80, n: 40 });
    expect(page.rows.find(({ key }) => key === "word")).toMatchObject({
      difficulty: { value: 100 },
      discrimination: { value: null, why: "no-variation", n: 40 },
      flags: ["easy"],
    });
    const matrix = crowd.map((_, n) =>
      ["one", "two", "sum", "word"].map((item) => ({
        item,
        bp: misses(n).includes(item) ? 0 : 10_000,
        points: 1,
      })),
    );
    expect(page.alpha.value).toBeCloseTo(reliability(matrix).value ?? 9, 10);
    for (const key of ["one", "two", "sum"]) {
      expect(page.rows.find((row) => row.key === key)?.discrimination.value).toBeCloseTo(
        discrimination(matrix, key).value ?? 9,
        10,
      );
    }
  });

  test("a second attempt changes nothing", async () => {
    const before = await quizPage("basics");
    await sit("t0", "basics", { now: start + 200 * minute });
    expect(await quizPage("basics")).toEqual(before);
  });

  test("says too few where there are too few, and nothing at all where nobody has been", async () => {
    expect(await quizPage("timed")).toMatchObject({ n: 0, alpha: { value: null, why: "too-few" }, rows: [] });
    for (const id of crowd.slice(0, 9)) await sit(id, "timed", { now: later });
    expect(await quizPage("timed")).toMatchObject({
      n: 9,
      score: { value: null, why: "too-few", n: 9 },
      rows: [{ difficulty: { value: null } }, {}, {}, {}],
    });
    await sit("t9", "timed", { now: later });
    const page = await quizPage("timed");
    expect(page).toMatchObject({
      n: 10,
      score: { value: 100 },
      alpha: { value: null, why: "too-few", n: 10 },
    });
    expect(
      page.rows.every(
        ({ discrimination: { value }, difficulty }) => value === null && difficulty.value === 100,
      ),
    ).toBe(true);
  });

  test("what is not released does not count, and of two marks the last does", async () => {
    await sit("t1", "survey", { bp: 3_333, now: later });
    const held = await sit("t2", "survey", { isReleased: false, now: later });
    const found = await findSittingsOfQuiz(read(), "survey");
    expect(found.map(({ traineeId }) => traineeId)).toEqual(["t1"]);
    expect(found.some(({ id }) => id === held)).toBe(false);
    const [first] = found;
    await tx((t) =>
      insertMarks(t, [
        {
          id: "later",
          attemptId: first?.id ?? "",
          traineeId: "t1",
          questionKey: "why",
          bp: 6_667,
          markedById: "elena",
          markedAt: later + 999 * minute,
          noteId: null,
          origin: "graded" as const,
        },
      ]),
    );
    expect(
      (await findSittingsOfQuiz(read(), "survey"))[0]?.questions.find(({ key }) => key === "why")?.bp,
    ).toBe(6_667);
  });
});

test.each([
  [
    "in order",
    [
      ["a", 20],
      ["b", 50],
      ["c", 51],
    ],
    { a: 20, b: 30, c: 1 },
  ],
  [
    "one left empty: it and the one after it have no time",
    [
      ["a", 20],
      ["b", null],
      ["c", 51],
    ],
    { a: 20 },
  ],
  [
    "gone back to the first: nothing is known",
    [
      ["a", 60],
      ["b", 50],
      ["c", 55],
    ],
    {},
  ],
  [
    "saved before the start, by a clock set back: nothing",
    [
      ["a", -1],
      ["b", 5],
    ],
    {},
  ],
  ["an empty paper", [["a", null]], {}],
] as const)("the time of a single question, %s", (_, left, expected) => {
  const at = (seconds: number | null) => (seconds === null ? null : start + seconds * 1_000);
  expect(
    Object.fromEntries(
      answerTimes(
        start,
        left.map(([key, seconds]) => ({ key, at: at(seconds) })),
      ),
    ),
  ).toEqual(expected);
});

describe("a question", () => {
  test("has the median time of those who went in order, and says of how many", async () => {
    for (const key of ["one", "word"])
      expect((await questionPage(key)).editions[0]).toMatchObject({ time: { value: 20, n: 39 } });
  });

  test("shows what was chosen, however the options were named on each paper", async () => {
    const [edition] = (await questionPage("one")).editions;
    expect(edition).toMatchObject({ n: 40, difficulty: { value: 50, n: 40 } });
    const of = (text: string) =>
      edition?.table?.options.find(
        ({ option }) => option === edition.options.find((one) => one.text === text)?.id,
      );
    expect(of("Option a")).toMatchObject({ all: 20, upper: 0 });
    expect(of("Option b")).toMatchObject({ all: 20, lower: 0 });
    expect(of("Option c")).toMatchObject({ all: 0 });
    expect(edition?.options.find(({ isRight }) => isRight)?.text).toBe("Option b");
    expect(edition?.table?.groups).not.toBeNull();
  });

  test("one without options is told apart by its outcome", async () => {
    const [edition] = (await questionPage("sum")).editions;
    const outcomes = Object.fromEntries(
      (edition?.table?.options ?? []).map(({ option, all }) => [option, all]),
    );
    expect(outcomes).toEqual({ full: 26, part: 0, none: 14, empty: 0 });
  });

  test("met in two quizzes, it counts once a person, with the first", async () => {
    const [edition] = (await questionPage("one")).editions;
    expect(edition?.n).toBe(40);
  });

  test("an erased answer keeps its points and loses what was chosen", async () => {
    await tx((t) => eraseParticulars(t, "t39", start + 400 * minute));
    const [edition] = (await questionPage("one")).editions;
    expect(edition?.difficulty).toEqual({ value: 50, n: 40 });
    expect(edition?.table?.options.find(({ option }) => option === "empty")?.all).toBe(1);
  });

  test("a new edition has figures of its own", async () => {
    await tx((t) =>
      publishQuestion(t, "two", 2, { ...bank["two"], points: 2 } as never, start + 500 * minute),
    );
    const page = await questionPage("two");
    expect(page.editions.map(({ edition, n }) => [edition, n])).toEqual([
      [2, 0],
      [1, 40],
    ]);
    expect(page.editions[0]).toMatchObject({
      table: null,
      difficulty: { value: null, why: "too-few", n: 0 },
    });
  });
});

describe("who sees it", () => {
  test.each([
    ["elena", 200],
    ["stoyan", 200],
    ["maria", 403],
    ["nadia", 403],
    ["ana", 403],
    ["victor", 403],
  ] as const)("%s: %i", async (person, status) => {
    expect((await visit(person, "/quizzes/basics/analysis")).status).toBe(status);
    expect((await visit(person, "/questions/one/analysis")).status).toBe(status);
  });

  test("what is not there is not found", async () => {
    expect((await visit("elena", "/quizzes/none/analysis")).status).toBe(404);
    expect((await visit("elena", "/questions/none/analysis")).status).toBe(404);
  });
});
