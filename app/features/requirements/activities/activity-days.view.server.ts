import { activityDays, seenOf } from "#app/domain/activity-days.ts";
import { type CountWay, activityKinds, type ActivityKind } from "#app/domain/activity-facts.ts";
import type { Facts } from "#app/domain/facts.ts";
import { read } from "#db/engine";
import { findAllActivities } from "#db/queries/activities.ts";
import { countedBy, standing } from "#db/queries/activity-facts.ts";

type Asked = { enrollmentId: string; facts: Facts; kind: ActivityKind | null; readerId: string };
const most = 200;

/** What was recorded day by day, newest first: what counts of it and by what, what else stands there, and each entry. */
export async function viewActivityDays({ enrollmentId, facts, kind, readerId }: Asked) {
  const all = await findAllActivities(read(), enrollmentId, kind, most);
  const rows = all.filter(({ strikesId }) => strikesId === null);
  const replaced = new Set(all.map(({ replacesId }) => replacesId));
  const standingIds = new Set(standing(all).map(({ id }) => id));
  const days = [...new Set(rows.map(({ occurredOn }) => occurredOn))];
  const counted = Object.fromEntries(activityKinds.map((one) => [one, activityDays(facts, one)]));
  return days.map((on) => ({
    on,
    seen: seenOf(facts, on),
    isConfirmable: Object.values(counted).some((rows) =>
      rows.some((day) => day.on === on && day.recorded > 0 && day.unconfirmedSince !== null),
    ),
    kinds: activityKinds.flatMap((one) => {
      const entries = rows.filter(
        (row) => row.occurredOn === on && row.kind === one && !replaced.has(row.id),
      );
      if (entries.length === 0) return [];
      const day = counted[one]?.find((row) => row.on === on);
      const others = Object.entries(day?.sums ?? {}).flatMap(([way, sum]) =>
        way === day?.countedBy ? [] : [{ way: way as CountWay, sum }],
      );
      return [
        {
          kind: one,
          recorded: day?.recorded ?? 0,
          confirmed: day?.confirmed ?? 0,
          countedBy: day?.countedBy ?? null,
          others,
          entries: entries.map((row) => ({
            id: row.id,
            amount: row.amount,
            way: countedBy(row),
            outcome: row.outcome,
            client: row.client,
            valueCents: row.valueCents,
            note: row.note,
            at: row.recordedAt,
            isStruck: !standingIds.has(row.id),
            isOwn: row.recordedById === readerId && row.source === "here",
          })),
        },
      ];
    }),
  }));
}

export type ActivityDayView = Awaited<ReturnType<typeof viewActivityDays>>[number];
