import { describe, expect, test } from "vitest";
import type { Attempt } from "#app/domain/facts.ts";
import type { Programme } from "#app/domain/programme.ts";
import { opensKeys } from "#app/domain/quiz-attempts.ts";
import type { Pool } from "#app/domain/quiz.ts";
import {
  type Askable,
  chooseQuestions,
  mayBeAsked,
  warmUpGuards,
  weightOf,
} from "#app/domain/warm-up-choice.ts";
import { isWarmUpOver, type WarmUpFact, warmedUpOn, warmUpWeek } from "#app/domain/warm-up-week.ts";
import { makeCalendar, type Pause } from "#app/domain/working-days.ts";

const question = (key: string, more: Partial<Askable> = {}): Askable => ({
  key,
  kind: "single",
  tags: [],
  product: null,
  productRank: null,
  aspect: null,
  isPractice: false,
  isRetired: false,
  needsReview: false,
  ...more,
});

describe("which questions may be asked", () => {
  const limits = {
    attemptsLimit: 2,
    coolDownMinutes: 0,
    timeLimitMinutes: null,
    gradingDays: 1,
    gradedBy: "trainer",
  } as const;
  const programme = (...keys: string[]) =>
    ({
      stages: [{ requirements: keys.map((key) => ({ kind: "quiz", key, quiz: key })) }],
    }) as unknown as Programme;
  const attempt = (
    requirementKey: string,
    outcome: "passed" | "failed" | "waiting" | "open",
    n = 1,
  ): Attempt => ({
    id: `${requirementKey}-${n}`,
    requirementKey,
    quiz: requirementKey,
    number: n,
    startedAt: n,
    deadlineAt: null,
    submittedAt: outcome === "open" ? null : n,
    releasedAt: outcome === "passed" || outcome === "failed" ? n : null,
    passed: outcome === "passed" ? true : outcome === "failed" ? false : null,
  });
  type World = {
    quizzes: Record<string, Pool[]>;
    attempts: Attempt[];
    papers?: [attemptId: string, key: string][];
    extra?: Record<string, number>;
    mustHaves?: string[];
  };
  const may = ({ quizzes, attempts, papers = [], extra = {}, mustHaves = [] }: World, asked: Askable) =>
    mayBeAsked(
      asked,
      warmUpGuards(
        programme(...Object.keys(quizzes)),
        {
          attempts,
          extraAttempts: extra,
          quizzes: Object.fromEntries(
            Object.entries(quizzes).map(([key, pools]) => [key, { ...limits, pools, mustHaves }]),
          ),
        },
        papers.map(([attemptId, questionKey]) => ({ attemptId, questionKey })),
      ),
    );
  const drawn: Record<string, Pool[]> = { a: [{ count: 1, from: ["q"] }] };
  const passed = {
    quizzes: drawn,
    attempts: [attempt("a", "passed")],
    papers: [["a-1", "q"]] as [string, string][],
  };
  const usedUp = {
    quizzes: drawn,
    attempts: [attempt("a", "failed", 1), attempt("a", "failed", 2)],
    papers: [["a-1", "q"]] as [string, string][],
  };
  const film = { product: "film", productRank: 3, tags: ["prices"], aspect: "features" as const };

  test.each<[string, boolean, World, Askable]>([
    ["a quiz that is passed", true, passed, question("q")],
    ["a quiz with a try left", false, { ...passed, attempts: [attempt("a", "failed")] }, question("q")],
    ["a quiz never begun", false, { ...passed, attempts: [], papers: [] }, question("q")],
    ["a quiz being taken", false, { ...passed, attempts: [attempt("a", "open")] }, question("q")],
    [
      "a quiz that waits for grading",
      false,
      { ...passed, attempts: [attempt("a", "waiting")] },
      question("q"),
    ],
    ["all tries used: what stood in them is told already", true, usedUp, question("q")],
    [
      "all tries used: what they could have drawn is not",
      false,
      { ...usedUp, quizzes: { a: [{ count: 1, from: ["q", "r"] }] } },
      question("r"),
    ],
    ["one more try was granted", false, { ...usedUp, extra: { a: 1 } }, question("q")],
    [
      "the last try is open",
      false,
      { ...usedUp, attempts: [attempt("a", "failed", 1), attempt("a", "open", 2)] },
      question("q"),
    ],
    [
      "passed here, and drawn by a quiz ahead",
      false,
      { ...passed, quizzes: { ...drawn, b: [{ count: 1, from: ["q"] }] } },
      question("q"),
    ],
    [
      "told in one used-up quiz, drawn by another ahead",
      false,
      { ...usedUp, quizzes: { ...drawn, b: [{ count: 1, from: ["q"] }] } },
      question("q"),
    ],
    [
      "a must-have of a quiz ahead",
      false,
      { ...passed, quizzes: { ...drawn, b: [] }, mustHaves: ["q"] },
      question("q"),
    ],
    [
      "it stood in the open paper of a quiz that draws it no more",
      false,
      { quizzes: { a: [] }, attempts: [attempt("a", "open")], papers: [["a-1", "q"]] },
      question("q"),
    ],
    [
      "it stood in a paper of another onboarding",
      false,
      { quizzes: {}, attempts: [], papers: [["old", "q"]] },
      question("q"),
    ],
    [
      "a filter that fits everything",
      false,
      { ...passed, quizzes: { ...drawn, b: [{ count: 1, where: {} }] } },
      question("q"),
    ],
    [
      "a filter by tag",
      false,
      { ...passed, quizzes: { ...drawn, b: [{ count: 1, where: { tags: ["prices"] } }] } },
      question("q", film),
    ],
    [
      "a filter by another product",
      true,
      { ...passed, quizzes: { ...drawn, b: [{ count: 1, where: { products: ["tape"] } }] } },
      question("q", film),
    ],
    [
      "a filter by the first three products",
      false,
      { ...passed, quizzes: { ...drawn, b: [{ count: 1, where: { topProducts: 3 } }] } },
      question("q", film),
    ],
    [
      "a filter by the first two products",
      true,
      { ...passed, quizzes: { ...drawn, b: [{ count: 1, where: { topProducts: 2 } }] } },
      question("q", film),
    ],
    [
      "practice, which no filter draws",
      true,
      { ...passed, quizzes: { b: [{ count: 1, where: {} }] } },
      question("p", { isPractice: true }),
    ],
    [
      "practice that a quiz ahead names",
      false,
      { quizzes: { b: [{ count: 1, from: ["p"] }] }, attempts: [] },
      question("p", { isPractice: true }),
    ],
    ["what a person must mark", false, passed, question("q", { kind: "free" })],
    ["what is asked aloud", false, passed, question("q", { kind: "oral" })],
    ["what is retired", false, passed, question("q", { isRetired: true })],
    ["what has to be read again first", false, passed, question("q", { needsReview: true })],
  ])("%s: %s", (_, expected, world, asked) => expect(may(world, asked)).toBe(expected));

  test.each<[string, boolean, Attempt[], number]>([
    ["nothing tried", false, [], 2],
    ["passed at once", true, [attempt("a", "passed")], 2],
    ["a try left", false, [attempt("a", "failed")], 2],
    ["all used", true, [attempt("a", "failed"), attempt("a", "failed", 2)], 2],
    ["the last one open", false, [attempt("a", "failed"), attempt("a", "open", 2)], 2],
    ["the last one not graded", false, [attempt("a", "failed"), attempt("a", "waiting", 2)], 2],
  ])("keys after %s: %s", (_, expected, attempts, allowed) =>
    expect(opensKeys(attempts, allowed)).toBe(expected),
  );
});

describe("what comes first", () => {
  const on = (key: string, productRank: number | null, recall = 0.9) => ({
    question: question(key, { productRank, product: productRank === null ? null : `p${productRank}` }),
    dueOn: "2026-03-02",
    recall,
  });
  const practice = (key: string, productRank: number | null, aspect: Askable["aspect"] = null) =>
    question(key, {
      isPractice: true,
      productRank,
      product: productRank === null ? null : `p${productRank}`,
      aspect,
    });

  test.each<[string, string[], Parameters<typeof chooseQuestions>]>([
    ["the likeliest forgotten", ["b", "a"], [[on("a", null, 0.9), on("b", null, 0.5)], [], [], 4]],
    ["of two alike, the one on the first product", ["b", "a"], [[on("a", 4), on("b", 1)], [], [], 4]],
    [
      "the first product before one forgotten a little more",
      ["b", "a"],
      [[on("a", 4, 0.85), on("b", 1, 0.9)], [], [], 4],
    ],
    ["much forgotten before the first product", ["a", "b"], [[on("a", 4, 0.4), on("b", 1, 0.9)], [], [], 4]],
    ["what is due before practice", ["a", "p"], [[on("a", null)], [practice("p", 1)], [], 4]],
    [
      "practice on the missed aspect, then its product, then the queue",
      ["same", "near", "first", "none"],
      [
        [],
        [
          practice("none", null),
          practice("first", 1),
          practice("near", 3, "packaging"),
          practice("same", 3, "features"),
        ],
        [{ product: "p3", aspect: "features" }],
        4,
      ],
    ],
  ])("%s", (_, keys, asked) => expect(chooseQuestions(...asked)).toEqual(keys));

  test.each([
    [1, 4, 2],
    [4, 4, 1.25],
    [null, 4, 1],
    [1, 1, 2],
  ])("the weight of place %s of %i is %f", (productRank, products, weight) =>
    expect(weightOf(question("q", { productRank }), products)).toBe(weight),
  );
});

describe("the week", () => {
  // Monday 2 March 2026 to Sunday; Tuesday 3 March is a public holiday.
  const of = (settings: {
    today: string;
    done?: string[];
    weekdays?: number[];
    holidays?: "bulgaria" | "none";
    startsOn?: string;
    pauses?: Pause[];
    idle?: string[];
    working?: string[];
  }) => {
    const {
      today,
      done = [],
      weekdays = [1, 2, 3, 4, 5],
      holidays = "none",
      startsOn = "2026-01-05",
      pauses = [],
      idle = [],
      working = [],
    } = settings;
    const calendar = makeCalendar({
      holidays,
      weekdays,
      exceptions: working.map((on) => ({ on, working: true })),
    });
    const { dots, ...rest } = warmUpWeek(new Set(done), {
      today,
      calendar,
      startsOn,
      pauses,
      isIdle: (day) => idle.includes(day),
    });
    return { ...rest, dots: dots.map(({ state }) => state).join(" ") };
  };

  test.each<[string, Parameters<typeof of>[0], ReturnType<typeof of>]>([
    [
      "five days, the goal is four",
      { today: "2026-03-04", done: ["2026-03-02"] },
      { done: 1, goal: 4, dots: "done undone today ahead ahead" },
    ],
    [
      "a holiday is free and the goal is three",
      { today: "2026-03-04", holidays: "bulgaria" },
      { done: 0, goal: 3, dots: "undone free today ahead ahead" },
    ],
    [
      "three days a week, the goal is two",
      { today: "2026-03-02", weekdays: [1, 2, 3] },
      { done: 0, goal: 2, dots: "today ahead ahead free free" },
    ],
    [
      "two days a week, the goal is both",
      { today: "2026-03-02", weekdays: [1, 4] },
      { done: 0, goal: 2, dots: "today free free ahead free" },
    ],
    [
      "one day a week, the goal is one",
      { today: "2026-03-06", weekdays: [5] },
      { done: 0, goal: 1, dots: "free free free free today" },
    ],
    [
      "a week of holidays has no goal",
      { today: "2026-03-02", weekdays: [] },
      { done: 0, goal: 0, dots: "free free free free free" },
    ],
    [
      "a Saturday that is worked is a sixth day",
      { today: "2026-03-02", working: ["2026-03-07"] },
      { done: 0, goal: 5, dots: "today ahead ahead ahead ahead ahead" },
    ],
    [
      "a Sunday of one's own counts beside it",
      { today: "2026-03-08", done: ["2026-03-08"] },
      { done: 1, goal: 4, dots: "undone undone undone undone undone done" },
    ],
    [
      "the first week begins with the first day",
      { today: "2026-03-05", startsOn: "2026-03-04" },
      { done: 0, goal: 2, dots: "free free undone today ahead" },
    ],
    [
      "a pause is not worked",
      { today: "2026-03-06", pauses: [{ fromOn: "2026-03-02", toOn: "2026-03-05" }] },
      { done: 0, goal: 2, dots: "free free free undone today" },
    ],
    [
      "days without anything to repeat are free",
      { today: "2026-03-04", idle: ["2026-03-02", "2026-03-04", "2026-03-05"] },
      { done: 0, goal: 2, dots: "free undone free ahead ahead" },
    ],
    [
      "on Sunday the week is still the same one",
      { today: "2026-03-08" },
      { done: 0, goal: 4, dots: "undone undone undone undone undone" },
    ],
  ])("%s", (_, settings, expected) => expect(of(settings)).toEqual(expected));

  const fact = (more: Partial<WarmUpFact>): WarmUpFact => ({
    id: "w",
    startedAt: Date.parse("2026-03-02T21:59:00Z"),
    deadlineAt: Date.parse("2026-03-02T22:02:00Z"),
    finishedAt: null,
    answered: 1,
    of: 5,
    ...more,
  });
  test.each<[string, WarmUpFact, string, string[]]>([
    ["all answered", fact({ finishedAt: 1, answered: 5 }), "2026-03-02T22:00:00Z", ["2026-03-02"]],
    ["still open", fact({}), "2026-03-02T22:01:59Z", []],
    ["time over, the day is that of its start", fact({}), "2026-03-02T22:02:00Z", ["2026-03-02"]],
    ["time over without an answer", fact({ answered: 0 }), "2026-03-02T23:00:00Z", []],
  ])("a day counts: %s", (_, row, now, days) => {
    expect([...warmedUpOn([row], Date.parse(now), "Europe/Sofia")]).toEqual(days);
    expect(isWarmUpOver(row, Date.parse(now))).toBe(row.finishedAt !== null || !now.includes("22:01:59"));
  });
});
