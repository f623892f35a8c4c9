import type { Act, Facts } from "./facts.ts";
import { evidenceOn } from "./requirement.ts";
import { type Calendar, dayOf, workingDaysBetween } from "./working-days.ts";

const asks: readonly Act[] = ["done", "asked", "written"];
const answers: readonly Act[] = ["confirmed", "shown", "not-yet", "reviewed"];

/** Working days for which one requirement waited for others and waits no more: nobody is charged with them. */
export function daysWaited(key: string, facts: Facts, calendar: Calendar, timeZone: string): number {
  const spans = [...evidenceSpans(key, facts), ...gradingSpans(key, facts)];
  return spans.reduce(
    (sum, [from, to]) => sum + workingDaysBetween(calendar, dayOf(from, timeZone), dayOf(to, timeZone)),
    0,
  );
}

type Span = readonly [from: number, to: number];

function evidenceSpans(key: string, facts: Facts): Span[] {
  const played = facts.deals
    .filter((row) => row.requirementKey === key)
    .map(({ recordedAt }) => ({ at: recordedAt, isAsk: false }));
  const rows = evidenceOn(key, facts).flatMap(({ act, recordedAt }) =>
    asks.includes(act)
      ? [{ at: recordedAt, isAsk: true }]
      : answers.includes(act)
        ? [{ at: recordedAt, isAsk: false }]
        : [],
  );
  const spans: Span[] = [];
  let since: number | null = null;
  for (const { at, isAsk } of [...rows, ...played].sort((a, b) => a.at - b.at)) {
    if (isAsk) since ??= at;
    else if (since !== null) {
      spans.push([since, at]);
      since = null;
    }
  }
  return spans;
}

function gradingSpans(key: string, facts: Facts): Span[] {
  return facts.attempts.flatMap(({ requirementKey, submittedAt, releasedAt }) =>
    requirementKey === key && submittedAt !== null && releasedAt !== null && releasedAt > submittedAt
      ? [[submittedAt, releasedAt] as const]
      : [],
  );
}
