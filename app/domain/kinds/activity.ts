import type { ActivityKind, Facts } from "#app/domain/facts.ts";
import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";
import type { Day } from "#app/domain/working-days.ts";

/** An amount of calls, meetings and so on, of which at most so many count a day. */
export const activity = defineKind({
  fields: { activity: "activity", amount: "count", perDay: "count?" },
  needs: {},
  acts: {},
  events: ["activity.logged", "activity.struck"],
  reasons: { "log-activity": { turn: "trainee", isCharged: true, isTold: false } },
  group: "activity",
  isMeasured: true,
  progress({ activity: wanted, amount, perDay }, { facts, openedAt, opensOn }) {
    const days = countedByDay(facts, wanted, perDay, opensOn);
    let done = 0;
    let reachedAt = openedAt;
    for (const day of days) {
      if (done < amount) reachedAt = day.lastAt;
      done += day.counted;
    }
    const figures = { done: Math.min(done, amount), of: amount };
    if (done >= amount) return { ...met(reachedAt), figures };
    const state = done === 0 ? "not-started" : "in-progress";
    return { state, owner: "trainee", reason: "log-activity", since: openedAt, figures };
  },
});

function countedByDay({ activities }: Facts, kind: ActivityKind, perDay: number | null, from: Day) {
  const days = new Map<Day, { sum: number; lastAt: number }>();
  for (const row of activities) {
    if (row.kind !== kind || row.occurredOn < from) continue;
    const day = days.get(row.occurredOn) ?? { sum: 0, lastAt: 0 };
    days.set(row.occurredOn, { sum: day.sum + row.amount, lastAt: Math.max(day.lastAt, row.recordedAt) });
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { sum, lastAt }]) => ({ counted: Math.min(sum, perDay ?? sum), lastAt }));
}
