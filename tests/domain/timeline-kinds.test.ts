import { expect, test } from "vitest";
import { journalActs } from "#app/domain/journal-acts.ts";
import {
  actsOfKind,
  foldRuns,
  partsTogether,
  timelineKinds,
  timelineTone,
} from "#app/domain/timeline-kinds.ts";

test("every act is of one kind, and every kind has acts", () => {
  const all = timelineKinds.map(actsOfKind);
  expect(all.flat().sort()).toEqual([...journalActs].sort());
  expect(all.every((acts) => acts.length > 0)).toBe(true);
});

test("a result has the colour of its verdict, and what is open none", () => {
  expect([true, false, null].map((isPassed) => timelineTone("attempt.released", isPassed))).toEqual([
    "done",
    "problem",
    "active",
  ]);
  expect(timelineTone("not-yet.say", null)).toBe("waiting");
});

test.each([
  [[3, 2, 1], "1–3"],
  [[4, 2, 2], "2, 4"],
  [[5], "5"],
  [[], ""],
  [[2, 1], "1–2"],
])("parts %j are said as %s", (parts, said) => {
  expect(partsTogether(parts)).toBe(said);
});

test("only neighbours are folded, and nothing with what is not like anything", () => {
  expect(foldRuns(["a", "a", "b", "a"], (row) => row)).toEqual([["a", "a"], ["b"], ["a"]]);
  expect(foldRuns([1, 2], () => null)).toEqual([[1], [2]]);
  expect(foldRuns(["a", "-", "-", "a"], (row) => (row === "-" ? null : row))).toEqual([
    ["a"],
    ["-"],
    ["-"],
    ["a"],
  ]);
});
