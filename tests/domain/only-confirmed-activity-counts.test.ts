import { expect, test } from "vitest";
import type { Activity } from "#app/domain/activity-facts.ts";
import { blankFacts } from "#app/domain/blank-facts.ts";
import { activity } from "#app/domain/kinds/activity.ts";

const on = "2026-11-03";
const call = (amount: number, recordedAt: number): Activity => ({
  id: `call-${recordedAt}`,
  kind: "call",
  amount,
  occurredOn: on,
  recordedAt,
  countedBy: "entries",
  firstAt: recordedAt,
});
const look = (amount: number, recordedAt: number) =>
  ({ id: `look-${recordedAt}`, kind: "call", occurredOn: on, amount, recordedAt }) as const;

function progress(
  activities: Activity[],
  confirmations: ReturnType<typeof look>[],
  counts: "confirmed" | null,
) {
  const facts = {
    ...blankFacts({ enrollmentId: "e", traineeId: "t", startsOn: on, enrolledAt: 0 }),
    activities,
    confirmations,
  };
  const requirement = { activity: "call", amount: 10, perDay: null, counts } as const;
  return activity.progress(
    requirement as never,
    { facts, openedAt: 0, opensOn: on } as unknown as Parameters<typeof activity.progress>[1],
  );
}

test.each<[string, Activity[], ReturnType<typeof look>[], object]>([
  [
    "recorded and not looked at: the mentor's turn",
    [call(10, 1)],
    [],
    { state: "waiting", owner: "mentor", reason: "confirm-days", since: 1, figures: { done: 0, of: 10 } },
  ],
  [
    "too few yet: the trainee's turn, and the day waits meanwhile",
    [call(4, 1)],
    [],
    { owner: "trainee", meanwhile: { owner: "mentor", what: "confirm-days", since: 1 } },
  ],
  [
    "a sample counts as many as it was",
    [call(20, 1)],
    [look(3, 2)],
    { owner: "trainee", figures: { done: 3, of: 10 } },
  ],
  ["all confirmed", [call(10, 1)], [look(10, 5)], { state: "met", since: 5 }],
])("where only confirmed ones count: %s", (_, activities, looks, expected) => {
  expect(progress(activities, looks, "confirmed")).toMatchObject(expected);
});

test("where all count, nothing waits for a mentor", () => {
  expect(progress([call(4, 1)], [], null)).not.toHaveProperty("meanwhile");
  expect(progress([call(10, 1)], [], null)).toMatchObject({ state: "met", since: 1 });
});
