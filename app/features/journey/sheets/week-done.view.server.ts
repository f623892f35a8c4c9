import { countedActivities } from "#app/domain/activity-days.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { requirementEver } from "#app/domain/own-requirements.ts";
import { weekOver } from "#app/domain/week-sheets.ts";
import { type Day, dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { Conn } from "#db/engine";
import type { Enrolled } from "#db/queries/facts.ts";
import { findAllScores } from "#db/queries/results.ts";

/** What was recorded in one week, as lines to begin a sheet with. */
export async function weekDone(
  conn: Conn,
  { facts, programme, own }: Enrolled,
  {
    weekOn,
    timeZone,
    language,
    words,
  }: { weekOn: Day; timeZone: string; language: Language; words: ServerStrings },
): Promise<string> {
  const isIn = (day: Day) => weekOn <= day && day < weekOver(weekOn);
  const isAt = (at: number | null) => at !== null && isIn(dayOf(at, timeZone));
  const titleOf = (key: string) => inLanguage(requirementEver(programme, own, key)?.title ?? {}, language);
  const sums = new Map<string, number>();
  for (const { kind, amount, occurredOn } of countedActivities(facts))
    if (isIn(occurredOn)) sums.set(kind, (sums.get(kind) ?? 0) + amount);
  const released = facts.attempts.filter(({ releasedAt }) => isAt(releasedAt));
  const scores =
    released.length > 0 ? await findAllScores(conn, facts.enrollmentId) : new Map<string, number>();
  const done = [
    ...new Set(
      facts.evidence
        .filter(({ recordedAt }) => isAt(recordedAt))
        .map(({ requirementKey }) => titleOf(requirementKey)),
    ),
  ].filter(Boolean);
  return [
    ...[...sums].map(([kind, amount]) => `${words.requirements.activities[kind as "call"]}: ${amount}`),
    ...released.map(({ id, requirementKey }) =>
      words.sheets.quizLine(titleOf(requirementKey), words.common.percent(scores.get(id) ?? 0)),
    ),
    ...facts.deals
      .filter(({ recordedAt }) => isAt(recordedAt))
      .map(({ requirementKey, number, scoreBp, isPassed }) =>
        words.sheets.dealLine(
          titleOf(requirementKey),
          words.talk.deal(number, words.common.percent(scoreBp), isPassed),
        ),
      ),
    ...done,
  ].join("\n");
}
