import fc from "fast-check";
import { expect, test } from "vitest";
import { activityDay, countedActivities } from "#app/domain/activity-days.ts";
import { type Activity, countWays } from "#app/domain/activity-facts.ts";

const on = "2026-11-02";
const row = (firstAt: number, countedBy: Activity["countedBy"], amount: number, recordedAt = firstAt) =>
  ({
    id: `${countedBy}${firstAt}`,
    kind: "call",
    occurredOn: on,
    amount,
    countedBy,
    firstAt,
    recordedAt,
  }) as const;
const look = (amount: number, recordedAt: number) =>
  ({ id: `look${recordedAt}`, kind: "call", occurredOn: on, amount, recordedAt }) as const;
const chosen = (countedBy: Activity["countedBy"]) => ({ kind: "call", occurredOn: on, countedBy }) as const;
const day = (
  activities: Activity[],
  confirmations: ReturnType<typeof look>[] = [],
  activityChoices: ReturnType<typeof chosen>[] = [],
) => activityDay({ activities, confirmations, activityChoices }, "call", on);

test.each<[string, Activity[], ReturnType<typeof chosen>[], object]>([
  ["entries add up", [row(1, "entries", 1), row(2, "entries", 3)], [], { countedBy: "entries", recorded: 4 }],
  [
    "a number after entries is not added to them",
    [row(1, "entries", 2), row(2, "day", 12)],
    [],
    { countedBy: "entries", recorded: 2, sums: { entries: 2, day: 12 } },
  ],
  [
    "a number that was changed stays the first",
    [row(1, "day", 12, 9), row(2, "entries", 2)],
    [],
    { countedBy: "day", recorded: 12 },
  ],
  [
    "what was chosen counts instead",
    [row(1, "entries", 2), row(2, "import", 9)],
    [chosen("import")],
    { countedBy: "import", recorded: 9 },
  ],
  [
    "the last choice stands",
    [row(1, "entries", 2), row(2, "day", 9)],
    [chosen("day"), chosen("entries")],
    { countedBy: "entries", recorded: 2 },
  ],
  [
    "a choice of what is no longer there falls to the first",
    [row(1, "entries", 2)],
    [chosen("day")],
    { countedBy: "entries", recorded: 2 },
  ],
])("%s", (_, activities, choices, expected) => {
  expect(day(activities, [], choices)).toMatchObject(expected);
});

test.each<[string, Activity[], ReturnType<typeof look>[], object]>([
  ["nobody looked", [row(1, "entries", 4)], [], { confirmed: 0, unconfirmedSince: 1 }],
  ["the whole day", [row(1, "entries", 4)], [look(4, 5)], { confirmed: 4, unconfirmedSince: null }],
  ["a sample", [row(1, "day", 20)], [look(3, 5)], { recorded: 20, confirmed: 3, unconfirmedSince: null }],
  [
    "what came after the look is not confirmed",
    [row(1, "entries", 2), row(7, "entries", 5)],
    [look(2, 5)],
    { recorded: 7, confirmed: 2, unconfirmedSince: 7 },
  ],
  [
    "what was changed after it is looked at again",
    [row(1, "day", 20, 9)],
    [look(12, 5)],
    { recorded: 20, confirmed: 0, unconfirmedSince: 9 },
  ],
  ["less than was confirmed is left", [row(1, "entries", 2)], [look(4, 5)], { recorded: 2, confirmed: 2 }],
])("confirmed: %s", (_, activities, looks, expected) => {
  expect(day(activities, looks)).toMatchObject(expected);
});

const anyRow = fc.record({
  at: fc.integer({ min: 1, max: 50 }),
  by: fc.constantFrom(...countWays),
  amount: fc.integer({ min: 0, max: 500 }),
  later: fc.integer({ min: 0, max: 20 }),
});

test("never more is confirmed than counts, and only one way counts", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 70 })), { maxLength: 4 }),
      fc.array(fc.constantFrom(...countWays), { maxLength: 3 }),
      (rows, looks, choices) => {
        const activities = rows.map(({ at, by, amount, later }) => row(at, by, amount, at + later));
        const found = day(
          activities,
          looks.map(([amount, at]) => look(amount, at)),
          choices.map(chosen),
        );
        if (!found) throw new Error("a day with rows is there");
        const ofWay = activities.filter(({ countedBy }) => countedBy === found.countedBy);
        expect(found.recorded).toBe(ofWay.reduce((sum, { amount }) => sum + amount, 0));
        expect(found.confirmed).toBeLessThanOrEqual(found.recorded);
        expect(found.confirmed).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test("what does not count of a day is left out wherever days are added up", () => {
  const activities = [row(1, "entries", 2), row(2, "day", 12), row(3, "import", 9)];
  const counted = countedActivities({ activities, confirmations: [], activityChoices: [] });
  expect(counted.map(({ amount }) => amount)).toEqual([2]);
});
