import { actNamed } from "./acts.ts";
import type { AskedOrAnswered, Kind } from "./define-kind.ts";
import type { Facts } from "./facts.ts";
import { evidenceOn } from "./requirement.ts";
import type { Clock } from "./clock.ts";
import { kinds, type Progress, type Requirement } from "./requirements.ts";
import { addWorkingDays, type Calendar, type Day, dayOf, workingDaysBetween } from "./working-days.ts";

/** Working days for which one requirement waited for others and waits no more: nobody is charged with them. */
export function daysWaited(
  requirement: Requirement,
  facts: Facts,
  openedAt: number,
  { calendar, timeZone }: { calendar: Calendar; timeZone: string },
): number {
  const spans = spansOf(requirement, facts, openedAt);
  return spans.reduce(
    (sum, [from, to]) => sum + workingDaysBetween(calendar, dayOf(from, timeZone), dayOf(to, timeZone)),
    0,
  );
}

type Span = readonly [from: number, to: number];

function spansOf(requirement: Requirement, facts: Facts, openedAt: number): Span[] {
  const kind = kinds[requirement.kind] as unknown as Kind;
  const rows = evidenceOn(requirement.key, facts).flatMap(({ act, recordedAt: at }): AskedOrAnswered[] => {
    const known = actNamed(act);
    if ("asks" in known) return known.asks ? [{ at, isAsk: true }] : [];
    return known.answers ? [{ at, isAsk: false }] : [];
  });
  const all = [...rows, ...(kind.asked?.(requirement as never, facts, openedAt) ?? [])].sort(
    (a, b) => a.at - b.at,
  );
  const spans: Span[] = [];
  let since: number | null = null;
  for (const { at, isAsk } of all) {
    if (isAsk) since ??= at;
    else if (since !== null) {
      spans.push([since, at]);
      since = null;
    }
  }
  return spans;
}

/** Waiting for somebody else is not charged to the trainee: the due day moves by the working days waited. */
export function movedByWaiting(
  dueOn: Day,
  { owner, since }: Progress,
  { calendar, timeZone, today }: Clock,
): Day {
  if (owner === null || owner === "trainee" || since === null) return dueOn;
  return addWorkingDays(calendar, dueOn, workingDaysBetween(calendar, dayOf(since, timeZone), today));
}
