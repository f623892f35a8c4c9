import { type Activity, type ActivityKind, activityKinds, type CountWay } from "./activity-facts.ts";
import type { Facts } from "./facts.ts";
import type { Day } from "./working-days.ts";

/** What a day has of one kind. */
export type ActivityDay = {
  on: Day;
  /** The one way it is counted by. */
  countedBy: CountWay;
  /** What stands there in each way; only one of them counts. */
  sums: Partial<Record<CountWay, number>>;
  recorded: number;
  /** The rows that count. */
  rows: Activity[];
  /** Never more than what was recorded before somebody looked. */
  confirmed: number;
  confirmedAt: number | null;
  /** Since when something waits to be confirmed: the first of what came after the last look; null where nothing does. */
  unconfirmedSince: number | null;
  /** When the last of what counts came. */
  lastAt: number;
};

type Counted = Pick<Facts, "activities" | "activityChoices" | "confirmations">;

/** The days of one kind, oldest first, each counted once: as was chosen last, or by what was there first. */
export function activityDays(facts: Counted, kind: ActivityKind): ActivityDay[] {
  const days = new Map<Day, Activity[]>();
  for (const row of facts.activities)
    if (row.kind === kind) days.set(row.occurredOn, [...(days.get(row.occurredOn) ?? []), row]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, rows]) => dayOf(on, rows, facts, kind));
}

/** What a day has of one kind; undefined where it has nothing. */
export const activityDay = (facts: Counted, kind: ActivityKind, on: Day): ActivityDay | undefined =>
  activityDays(facts, kind).find((day) => day.on === on);

/** What counts of all that is on record: each day and kind in one way. */
export const countedActivities = (facts: Counted): Activity[] =>
  activityKinds.flatMap((kind) => activityDays(facts, kind).flatMap(({ rows }) => rows));

/** A day as it stands, for whoever confirms what they saw of it. */
export const seenOf = (facts: Counted, on: Day): string =>
  activityKinds
    .flatMap((kind) => {
      const day = activityDay(facts, kind, on);
      return day ? [`${kind}.${day.recorded}.${day.lastAt}`] : [];
    })
    .join();

function dayOf(on: Day, rows: readonly Activity[], facts: Counted, kind: ActivityKind): ActivityDay {
  const isOfDay = (row: { kind: ActivityKind; occurredOn: Day }) =>
    row.kind === kind && row.occurredOn === on;
  const ways = [...rows].sort((a, b) => a.firstAt - b.firstAt).map((row) => row.countedBy);
  const chosen = facts.activityChoices.findLast((row) => isOfDay(row) && ways.includes(row.countedBy));
  const countedBy = chosen?.countedBy ?? ways[0] ?? "entries";
  const counted = rows.filter((row) => row.countedBy === countedBy);
  const look = facts.confirmations.findLast(isOfDay);
  const seen = counted.filter((row) => look && row.recordedAt <= look.recordedAt);
  const unseen = counted.filter((row) => !seen.includes(row));
  return {
    on,
    countedBy,
    sums: Object.fromEntries(
      [...new Set(ways)].map((way) => [way, sumOf(rows.filter((row) => row.countedBy === way))]),
    ),
    recorded: sumOf(counted),
    rows: counted,
    confirmed: Math.min(look?.amount ?? 0, sumOf(seen)),
    confirmedAt: look?.recordedAt ?? null,
    unconfirmedSince: unseen.length > 0 ? Math.min(...unseen.map(({ recordedAt }) => recordedAt)) : null,
    lastAt: Math.max(...counted.map(({ recordedAt }) => recordedAt)),
  };
}

const sumOf = (rows: readonly Activity[]) => rows.reduce((sum, { amount }) => sum + amount, 0);
