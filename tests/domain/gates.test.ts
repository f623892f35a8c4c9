import type { GateRule } from "#app/domain/gate-rule.ts";
import { expect, test } from "vitest";
import { gateVerdict } from "#app/domain/gates.ts";
import type { Progress } from "#app/domain/requirements.ts";

const met: Progress = { state: "met", owner: null, reason: "met", since: 1 };
const todo: Progress = { state: "not-started", owner: "trainee", reason: "do-task", since: 2 };
const graded: Progress = { state: "grading", owner: "trainer", reason: "grading", since: 3 };
const state = new Map<string, Progress>([
  ["a", met],
  ["b", todo],
  ["c", graded],
  ["d", met],
]);

test.each<[string, GateRule, boolean, string[]]>([
  ["one that is met", "a", true, []],
  ["one that is not", "b", false, ["b"]],
  ["handed in is not passed", "c", false, ["c"]],
  ["all of two", { all: ["a", "d"] }, true, []],
  ["all with one missing", { all: ["a", "b"] }, false, ["b"]],
  ["at least one of three", { atLeast: 1, of: ["a", "b", "c"] }, true, []],
  ["at least three of four", { atLeast: 3, of: ["a", "b", "c", "d"] }, false, ["b", "c"]],
  ["nested", { all: ["a", { atLeast: 2, of: ["a", "d", "b"] }] }, true, []],
  ["a key nobody knows", "z", false, ["z"]],
])("%s", (_, rule, isMet, missing) => {
  const verdict = gateVerdict(rule, state);
  expect(verdict.isMet).toBe(isMet);
  expect(verdict.missing.map(({ key }) => key)).toEqual(missing);
});

test("what is missing names who must act and since when", () => {
  expect(gateVerdict({ all: ["a", "b", "c"] }, state).missing).toEqual([
    { key: "b", state: "not-started", owner: "trainee", reason: "do-task", since: 2 },
    { key: "c", state: "grading", owner: "trainer", reason: "grading", since: 3 },
  ]);
});

test("of alternatives it says how many are still needed", () => {
  expect(gateVerdict({ atLeast: 3, of: ["a", "b", "c", "d"] }, state).alternatives).toEqual([
    { keys: ["b", "c"], stillNeeded: 1 },
  ]);
});
