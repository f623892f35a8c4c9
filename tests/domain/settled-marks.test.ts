import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Paper } from "#app/domain/quiz-questions.ts";
import {
  type MarkFact,
  rubricBp,
  settleMarks,
  slotFor,
  worthBeforeRetest,
} from "#app/domain/settled-marks.ts";

const paper: Paper = {
  questions: [
    { key: "w", versionId: "v", kind: "free", points: 1, prompt: {} },
    { key: "m", versionId: "v", kind: "single", points: 1, prompt: {} },
  ],
};
const machine: MarkFact = { questionKey: "m", bp: 10_000, markedById: null, origin: "scored" };
const mark = (origin: MarkFact["origin"], bp: number, by = "a"): MarkFact => ({
  questionKey: "w",
  bp,
  markedById: by,
  origin,
});
const settle = (rows: MarkFact[], second?: "always" | { nearBp: number }, passing = 7_500) => {
  const { marks, open } = settleMarks(paper, [machine, ...rows], { second }, passing);
  return { bp: marks.get("w"), open: open.map(({ slot }) => slot).join() };
};

test.each<[string, MarkFact[], "always" | { nearBp: number } | undefined, number | undefined, string]>([
  ["nothing is marked", [], undefined, undefined, "graded"],
  ["one mark is enough where nobody asks for two", [mark("graded", 3_333)], undefined, 3_333, ""],
  ["a change of mind counts", [mark("graded", 3_333), mark("graded", 6_667)], undefined, 6_667, ""],
  ["two are always asked", [mark("graded", 10_000)], "always", undefined, "second"],
  ["the first is far from the passing score", [mark("graded", 0)], { nearBp: 500 }, 0, ""],
  ["the first is near the passing score", [mark("graded", 6_667)], { nearBp: 1_000 }, undefined, "second"],
  [
    "two that lie near each other are averaged, rounded down",
    [mark("graded", 6_667), mark("second", 10_000, "b")],
    "always",
    8_333,
    "",
  ],
  [
    "two that lie wide apart ask a third",
    [mark("graded", 0), mark("second", 10_000, "b")],
    "always",
    undefined,
    "third",
  ],
  [
    "the third decides",
    [mark("graded", 0), mark("second", 10_000, "b"), mark("third", 6_667, "c")],
    "always",
    6_667,
    "",
  ],
  ["a retest stands above all", [mark("graded", 0), mark("retest", 10_000, "b")], undefined, 10_000, ""],
  [
    "an empty answer scored automatically needs no second",
    [{ ...mark("scored", 0), markedById: null }],
    "always",
    0,
    "",
  ],
])("%s", (_, rows, second, bp, open) => expect(settle(rows, second)).toEqual({ bp, open }));

test.each<[string, MarkFact[], number | undefined]>([
  ["no mark", [], undefined],
  ["one", [mark("graded", 3_333)], 3_333],
  ["the mean of two", [mark("graded", 6_667), mark("second", 10_000, "b")], 8_333],
  ["the third alone", [mark("graded", 0), mark("second", 10_000, "b"), mark("third", 3_333, "c")], 3_333],
  ["not what was said aloud later", [mark("graded", 0), mark("retest", 10_000, "b")], 0],
  ["a mended key", [mark("scored", 0), mark("regraded", 10_000)], 10_000],
])("for figures about questions: %s", (_, rows, bp) => expect(worthBeforeRetest(rows)).toBe(bp));

describe("whose mark it is", () => {
  const open = (rows: MarkFact[]) => settleMarks(paper, rows, { second: "always" }, 7_500).open;
  test.each<[string, MarkFact[], string, string | null]>([
    ["the first for anybody", [], "a", "graded"],
    ["the own one again", [mark("graded", 1)], "a", "graded"],
    ["the second for another", [mark("graded", 1)], "b", "second"],
    ["nothing for a third where two agree", [mark("graded", 1), mark("second", 1, "b")], "c", null],
    ["the third where they do not", [mark("graded", 0), mark("second", 10_000, "b")], "c", "third"],
  ])("%s", (_, rows, who, slot) =>
    expect(slotFor(open([machine, ...rows]), [machine, ...rows], "w", who)?.slot ?? null).toBe(slot),
  );
});

test("whatever is marked, a settled mark lies between the lowest and the highest given", () => {
  const row = fc.record({
    origin: fc.constantFrom("graded" as const, "second" as const, "third" as const, "retest" as const),
    bp: fc.constantFrom(0, 3_333, 6_667, 10_000),
    by: fc.constantFrom("a", "b", "c"),
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.constantFrom(undefined, "always" as const, { nearBp: 2_000 }),
      (rows, second) => {
        const facts = rows.map(({ origin, bp, by }) => mark(origin, bp, by));
        const { bp, open } = settle(facts, second);
        if (bp === undefined) return open !== "";
        return (
          open === "" &&
          bp >= Math.min(...facts.map((one) => one.bp)) &&
          bp <= Math.max(...facts.map((one) => one.bp))
        );
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each([
  [{ a: 3, b: 3 }, 10_000],
  [{ a: 0, b: 0 }, 0],
  [{ a: 3, b: 0 }, 6_666],
  [{ a: 1, b: 2 }, 4_444],
])("levels %j of a rubric 2 : 1 are worth %i", (levels, bp) =>
  expect(
    rubricBp(
      [
        { key: "a", points: 2 },
        { key: "b", points: 1 },
      ],
      levels,
    ),
  ).toBe(bp),
);
