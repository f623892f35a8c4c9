import { activityDays } from "#app/domain/activity-days.ts";
import { defineKind } from "#app/domain/define-kind.ts";
import { met } from "#app/domain/requirement.ts";

/** An amount of calls, meetings and so on, of which at most so many count a day. */
export const activity = defineKind({
  fields: { activity: "activity", amount: "count", perDay: "count?", counts: "counts?" },
  needs: {},
  acts: {},
  events: [
    "activity.logged",
    "activity.changed",
    "activity.counted-by",
    "activity.struck",
    "activity.confirmed",
    "activity.confirmation-undone",
  ],
  reasons: {
    "log-activity": { turn: "trainee", isCharged: true, isTold: false },
    "confirm-days": { turn: "other", waits: "confirm-days" },
  },
  group: "activity",
  isMeasured: true,
  asked({ activity: wanted, amount, counts }, facts) {
    if (counts !== "confirmed") return [];
    const isEnough = activityDays(facts, wanted).reduce((sum, { recorded }) => sum + recorded, 0) >= amount;
    const rows = facts.activities.filter(({ kind }) => kind === wanted);
    return [
      ...(isEnough ? rows.slice(-1).map(({ recordedAt }) => ({ at: recordedAt, isAsk: true })) : []),
      ...facts.confirmations
        .filter(({ kind }) => kind === wanted)
        .map(({ recordedAt }) => ({ at: recordedAt, isAsk: false })),
    ];
  },
  progress({ activity: wanted, amount, perDay, counts }, { facts, openedAt, opensOn }) {
    const isOnlyConfirmed = counts === "confirmed";
    const most = (n: number) => Math.min(n, perDay ?? n);
    const days = activityDays(facts, wanted).filter(({ on }) => on >= opensOn);
    let done = 0;
    let reachedAt = openedAt;
    for (const day of days) {
      const counted = most(isOnlyConfirmed ? day.confirmed : day.recorded);
      if (done < amount && counted > 0) reachedAt = isOnlyConfirmed ? (day.confirmedAt ?? 0) : day.lastAt;
      done += counted;
    }
    const figures = { done: Math.min(done, amount), of: amount };
    if (done >= amount) return { ...met(reachedAt), figures };
    const unseen = days.flatMap(({ unconfirmedSince }) => unconfirmedSince ?? []);
    const since = isOnlyConfirmed && unseen.length > 0 ? Math.min(...unseen) : null;
    const recorded = days.reduce((sum, day) => sum + most(day.recorded), 0);
    if (since !== null && recorded >= amount)
      return { state: "waiting", owner: "mentor", reason: "confirm-days", since, figures };
    return {
      state: recorded === 0 ? "not-started" : "in-progress",
      owner: "trainee",
      reason: "log-activity",
      since: openedAt,
      figures,
      ...(since === null ? {} : { meanwhile: { owner: "mentor", what: "confirm-days", since } }),
    };
  },
});
