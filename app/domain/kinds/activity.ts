import { activityDays } from "#app/domain/activity-days.ts";
import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";

/** An amount of calls, meetings and so on, of which at most so many count a day. */
export const activity = defineKind({
  fields: { activity: "activity", amount: "count", perDay: "count?" },
  needs: {},
  acts: {},
  events: ["activity.logged", "activity.changed", "activity.counted-by", "activity.struck"],
  reasons: { "log-activity": { turn: "trainee", isCharged: true, isTold: false } },
  group: "activity",
  isMeasured: true,
  progress({ activity: wanted, amount, perDay }, { facts, openedAt, opensOn }) {
    let done = 0;
    let reachedAt = openedAt;
    for (const day of activityDays(facts, wanted).filter(({ on }) => on >= opensOn)) {
      if (done < amount) reachedAt = day.lastAt;
      done += Math.min(day.recorded, perDay ?? day.recorded);
    }
    const figures = { done: Math.min(done, amount), of: amount };
    if (done >= amount) return { ...met(reachedAt), figures };
    const state = done === 0 ? "not-started" : "in-progress";
    return { state, owner: "trainee", reason: "log-activity", since: openedAt, figures };
  },
});
