import { expect, test } from "vitest";
import { inTurn, plannableDays, plannedDays } from "#app/domain/day-plans.ts";
import { makeCalendar } from "#app/domain/working-days.ts";

const calendar = makeCalendar({ holidays: "none", exceptions: [] });

test("today and a week ahead can be planned, without days off", () => {
  expect(plannableDays(calendar, "2026-11-26")).toEqual([
    "2026-11-26",
    "2026-11-27",
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
  ]);
  expect(plannableDays(calendar, "2026-11-28")[0]).toBe("2026-11-30");
});

test("the last word on a day stands, also one that takes the plan away", () => {
  const plans = [
    { on: "2026-11-26", kind: "call" },
    { on: "2026-11-27", kind: "meeting" },
    { on: "2026-11-26", kind: "meeting" },
    { on: "2026-11-27", kind: null },
  ] as const;
  expect(plannedDays(["2026-11-26", "2026-11-27", "2026-11-30"], plans)).toEqual([
    { on: "2026-11-26", kind: "meeting" },
    { on: "2026-11-27", kind: null },
    { on: "2026-11-30", kind: null },
  ]);
});

test.each([
  [
    [null, null, null],
    ["call", "meeting", "call"],
  ],
  [
    ["meeting", null, null],
    ["meeting", "call", "meeting"],
  ],
  [
    ["call", "call", null],
    ["call", "call", "meeting"],
  ],
  [[], []],
] as const)("%j in turn is %j", (kinds, turns) => {
  const days = kinds.map((kind, n) => ({ on: `2026-11-0${n + 1}`, kind }));
  expect(inTurn(days).map(({ kind }) => kind)).toEqual(turns);
});
