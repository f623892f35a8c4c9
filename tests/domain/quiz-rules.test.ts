import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttemptFact, effectiveEnd, mayStart, maySave } from "#app/domain/quiz-attempts.ts";
import type { DrawFilter } from "#app/domain/quiz.ts";
import { type Candidate, drawKeys } from "#app/domain/quiz-draw.ts";
import { paperOf } from "#app/domain/quiz-paper.ts";
import type { PaperQuestion, Question } from "#app/domain/quiz-questions.ts";
import { readNumber } from "#app/domain/number-text.ts";
import { attemptScore, scoreAnswer } from "#app/domain/quiz-scoring.ts";
import { isReason } from "#app/domain/reasons.ts";
import { passwordProblem } from "#app/domain/password-rules.ts";
import { retryAt } from "#app/domain/throttle.ts";

const shown = (kind: PaperQuestion["kind"], more: Partial<PaperQuestion> = {}): PaperQuestion => ({
  key: "q",
  versionId: "v",
  kind,
  points: 1,
  prompt: { en: "?" },
  ...more,
});

test.each<
  [
    string,
    PaperQuestion,
    Parameters<typeof scoreAnswer>[1],
    string | string[] | undefined,
    number | "needs-grading",
  ]
>([
  ["the right option", shown("single"), { correct: ["a"] }, "a", 10_000],
  ["another option", shown("single"), { correct: ["a"] }, "b", 0],
  ["all of several", shown("multiple"), { correct: ["a", "b"] }, ["b", "a"], 10_000],
  ["some of several", shown("multiple"), { correct: ["a", "b"] }, ["a"], 0],
  ["all and one too many", shown("multiple"), { correct: ["a"] }, ["a", "c"], 0],
  [
    "the word, spaced and in capitals",
    shown("short"),
    { accepted: ["Stretch film"] },
    "  STRETCH   film ",
    10_000,
  ],
  ["a number with a decimal comma", shown("number"), { value: 12.5, tolerance: 0 }, "12,5", 10_000],
  ["at the edge of the tolerance", shown("number"), { value: 10, tolerance: 0.5 }, "10.5", 10_000],
  ["just past it", shown("number"), { value: 10, tolerance: 0.5 }, "10.51", 0],
  [
    "with spaces and a unit",
    shown("number", { unit: { en: "EUR" } }),
    { value: 3600, tolerance: 0 },
    "3 600 eur",
    10_000,
  ],
  ["no number at all", shown("number"), { value: 1, tolerance: 1 }, "1e308", 0],
  ["a written answer", shown("free"), {}, "because", "needs-grading"],
  [
    "a part of several, wrong ones taken away",
    shown("multiple"),
    { correct: ["a", "b", "c"], credit: "partial" },
    ["a", "b", "x"],
    3_333,
  ],
  [
    "more wrong than right is never below nothing",
    shown("multiple"),
    { correct: ["a"], credit: "partial" },
    ["x", "y"],
    0,
  ],
  [
    "weights of the chosen ones",
    shown("multiple"),
    { correct: ["a", "b", "c"], weights: { a: 3_333, b: 3_333, c: 3_333, d: -5_000 } },
    ["a", "b"],
    6_666,
  ],
  [
    "all that carry a weight are the whole",
    shown("multiple"),
    { correct: ["a", "b", "c"], weights: { a: 3_333, b: 3_333, c: 3_333 } },
    ["c", "a", "b"],
    10_000,
  ],
  [
    "one option half right",
    shown("single"),
    { correct: ["a"], weights: { a: 10_000, b: 5_000 } },
    "b",
    5_000,
  ],
  ["true", shown("true-false"), { correct: ["true"] }, "true", 10_000],
  ["false where true", shown("true-false"), { correct: ["true"] }, "false", 0],
  ["two of three pairs", shown("matching"), { correct: ["a:x", "b:y", "c:z"] }, ["a:x", "b:y", "c:y"], 6_666],
  ["every item in its place", shown("ordering"), { correct: ["a:1", "b:2"] }, ["b:2", "a:1"], 10_000],
  ["a star stands for any text", shown("short"), { accepted: ["stretch*film"] }, "Stretch wrap film", 10_000],
  ["a star does not overlap", shown("short"), { accepted: ["aba*aba"] }, "aba", 0],
  [
    "half right in words",
    shown("short"),
    { accepted: ["pallet"], partly: [{ text: "box", bp: 5_000 }] },
    "Box",
    5_000,
  ],
  [
    "near enough for a part",
    shown("number"),
    { value: 10, tolerance: 0, partly: [{ value: 10, tolerance: 2, bp: 2_500 }] },
    "11",
    2_500,
  ],
  [
    "a drawn figure with its sign",
    shown("calculated", { unit: { en: "%" } }),
    { value: 7.5, tolerance: 0.01 },
    "7,5 %",
    10_000,
  ],
  ["a spoken answer", shown("oral"), {}, "said", "needs-grading"],
  ["an empty written answer", shown("free"), {}, "  ", 0],
  ["nothing", shown("single"), { correct: ["a"] }, undefined, 0],
])("%s", (_, question, key, answer, expected) => expect(scoreAnswer(question, key, answer)).toBe(expected));

test.each([
  ["1 234,5", 1234.5],
  ["-3", -3],
  ["−3", -3],
  ["1 000 000", 1_000_000],
  ["", null],
  ["12..5", null],
  ["0x10", null],
  ["Infinity", null],
  ["9".repeat(16), null],
])("%j is read as %s", (text, expected) => expect(readNumber(text)).toBe(expected));

test("a score is weighted by points and rounded down", () => {
  const paper = {
    questions: [
      { ...shown("single"), key: "a", points: 1 },
      { ...shown("single"), key: "b", points: 2 },
    ],
  };
  expect(
    attemptScore(
      paper,
      new Map([
        ["a", 10_000],
        ["b", 0],
      ]),
    ),
  ).toEqual({ scoreBp: 3333, waiting: [] });
  expect(attemptScore(paper, new Map([["a", 10_000]]))).toEqual({ scoreBp: 3333, waiting: ["b"] });
});

describe("drawing", () => {
  const question = (n: number): Question => ({
    kind: "single",
    prompt: { en: `${n}` },
    points: 1,
    options: ["a", "b", "c"].map((id) => ({ id, text: { en: id } })),
    correct: "b",
  });
  const bank = Array.from({ length: 12 }, (_, n) => ({
    key: `q${n}`,
    versionId: `v${n}`,
    question: question(n),
  }));
  const keys = bank.map(({ key }) => key);
  const candidates = keys.map(
    (key, n): Candidate => ({
      key,
      kind: "single",
      tags: n < 4 ? ["early"] : [],
      product: n % 2 ? "film" : "tape",
      productRank: n % 2 ? 1 : 2,
      aspect: "features",
    }),
  );
  const nobody = new Map<string, number>();
  const list = { prices: {}, deferrals: [] };
  const randomOf = (seed: number) => {
    let state = seed;
    return () => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return state / 2 ** 32;
    };
  };
  test("draws the number asked, nothing twice, and the key fits the renamed options", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (seed) => {
        const random = randomOf(seed);
        const drawn = drawKeys(
          {
            pools: [
              { count: 3, from: keys.slice(0, 6) },
              { count: 4, where: {} },
            ],
          },
          candidates,
          nobody,
          random,
        );
        const made =
          drawn.ok &&
          paperOf(
            drawn.keys.map((key) => bank.find((one) => one.key === key) ?? (bank[0] as never)),
            list,
            random,
          );
        if (!made) return false;
        const { questions } = made.paper;
        const fits = questions.every(
          ({ key, options }) =>
            options?.find(({ id }) => id === made.keys[key]?.correct?.[0])?.text.en === "b",
        );
        return (
          questions.length === 7 &&
          new Set(questions.map(({ key }) => key)).size === 7 &&
          fits &&
          !JSON.stringify(made.paper).includes("correct")
        );
      }),
      { numRuns: 500 },
    );
  });
  test("must-haves are always in, what was seen least comes first, and a filter draws only what fits", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (seed) => {
        const seen = new Map(keys.slice(0, 8).map((key) => [key, 1]));
        const drawn = drawKeys(
          { pools: [{ count: 4, where: {} }], mustHaves: ["q0"] },
          candidates,
          seen,
          randomOf(seed),
        );
        return drawn.ok && drawn.keys.toSorted().join() === ["q0", "q10", "q11", "q8", "q9"].join();
      }),
      { numRuns: 100 },
    );
    const only = (where: DrawFilter, count: number) =>
      drawKeys({ pools: [{ count, where }] }, candidates, nobody, randomOf(3));
    expect(only({ tags: ["early"], products: ["film"] }, 2)).toMatchObject({
      ok: true,
      keys: expect.arrayContaining(["q1", "q3"]),
    });
    expect(only({ topProducts: 1, tags: ["early"] }, 3).ok).toBe(false);
    expect(only({ kinds: ["free"] }, 1).ok).toBe(false);
  });
  test("a pool with little to choose from is not emptied by a wider one", () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 31),
        (seed) =>
          drawKeys(
            {
              pools: [
                { count: 8, where: {} },
                { count: 4, where: { tags: ["early"] } },
              ],
            },
            candidates,
            nobody,
            randomOf(seed),
          ).ok,
      ),
      { numRuns: 200 },
    );
  });
  test("says so when there are too few", () => {
    expect(drawKeys({ pools: [{ count: 13, from: keys }] }, candidates, nobody, randomOf(1))).toEqual({
      ok: false,
      code: "too-few-questions",
      short: { pool: { count: 13, from: keys }, have: 12 },
    });
    expect(drawKeys({ pools: [], mustHaves: ["gone"] }, candidates, nobody, randomOf(1))).toEqual({
      ok: false,
      code: "too-few-questions",
    });
  });
});

test("1,000 random schedules never get an attempt beyond the limit or before the pause is over", () => {
  const limits = { attemptsLimit: 3, coolDownMinutes: 30 };
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 50 }),
    submit: fc.boolean(),
    passed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 0, max: 2 }), (steps, extra) => {
      const attempts: AttemptFact[] = [];
      let now = 0;
      for (const { wait, submit, passed } of steps) {
        now += wait * 60_000;
        const open = attempts.find(({ submittedAt }) => submittedAt === null);
        if (open && effectiveEnd(open, now).open) {
          if (submit) Object.assign(open, { submittedAt: now, releasedAt: now, passed });
          continue;
        }
        if (open) Object.assign(open, { submittedAt: open.deadlineAt, releasedAt: now, passed: false });
        const answer = mayStart(limits, attempts, extra, now);
        if (!answer.ok) continue;
        const last = attempts.at(-1);
        if (attempts.length >= limits.attemptsLimit + extra || attempts.some((one) => one.passed))
          return false;
        if (last && now < (last.submittedAt ?? 0) + limits.coolDownMinutes * 60_000) return false;
        if (answer.number !== attempts.length + 1) return false;
        attempts.push({
          id: String(now),
          number: answer.number,
          startedAt: now,
          deadlineAt: now + 20 * 60_000,
          submittedAt: null,
          releasedAt: null,
          passed: null,
        });
      }
      return true;
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  [0, true],
  [5_000, true],
  [5_001, false],
])("an answer %i ms after the deadline is kept: %s", (late, kept) =>
  expect(maySave({ deadlineAt: 1_000, submittedAt: null }, 1_000 + late)).toBe(kept),
);

test.each([
  ["Found another job", true],
  ["because", false],
  ["aaa aaa aaa", false],
  ["no no no no", false],
  ["Няма опит досега", true],
  ["x".repeat(2_100), false],
  ["Other work", true],
  ["a b c d", false],
  ["to be or", false],
  ["xx yy zz", false],
  ["1234 5678", false],
  ["Same same SAME", false],
  ["Болен, болен", false],
  ["Премести се", false],
  ["Болен наставник", true],
  ["... !!! ???", false],
  ["ааа ббб", false],
])("%j is a reason: %s", (text, expected) => expect(isReason(text)).toBe(expected));

test.each([
  ["short", "password-too-short"],
  ["seven calm herons", null],
  ["aaaaaaaaaaaaaaaa", "password-too-common"],
  ["passwordpassword", "password-too-common"],
  ["x".repeat(129), "password-too-long"],
  ["nadiakoleva-nadiakoleva", "password-names-something"],
  ["петнайсет жерава", null],
])("the password %j: %s", (password, expected) =>
  expect(passwordProblem(password, ["Nadia", "Koleva"])).toBe(expected),
);

test("after five failures one waits, twice as long each time, never more than a quarter of an hour", () => {
  expect([4, 5, 6, 8, 40].map((failures) => retryAt(failures, 0))).toEqual([0, 1_000, 2_000, 8_000, 900_000]);
  expect([49, 50].map((failures) => retryAt(failures, 0, 50))).toEqual([0, 1_000]);
});
