import type { Actor } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import { actsOfKind, foldRuns, type TimelineKind } from "#app/domain/timeline-kinds.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { dayInZone } from "#app/strings/zone.ts";
import { read } from "#db/engine";
import { findFacts } from "#db/queries/facts.ts";
import { findTimeline } from "#db/queries/timeline.ts";
import { closedOnboardings } from "./closed-onboardings.view.server.ts";
import { recordedFacts } from "#app/features/journey/shared/recorded.view.server.ts";
import { type Fact, saidRun } from "#app/features/journey/shared/said-run.ts";

type Asked = {
  enrollmentId: string;
  actor: Actor;
  before: number;
  kind: TimelineKind | null;
  language: Language;
  words: ServerStrings;
};
const pageSize = 50;

/** The record of one trainee in words, newest first. */
export async function viewTimeline({ enrollmentId, actor, before, kind, language, words }: Asked) {
  const conn = read();
  const found = await findFacts(conn, enrollmentId);
  if (!found) return undefined;
  const rows = await findTimeline(conn, found.facts.traineeId, {
    before,
    limit: pageSize + 1,
    acts: kind && actsOfKind(kind),
    without: await closedOnboardings(actor, found.facts.traineeId, enrollmentId),
  });
  const shown = rows.slice(0, pageSize);
  const facts = await recordedFacts(shown, found, language, words);
  const runs = foldRuns(
    facts,
    ({ at, act, by, note, struck: isStruck, to, marks, parts: { part: _, ...parts } }) =>
      note || isStruck || marks.length > 0 ? null : JSON.stringify([dayInZone(at), act, by, to, parts]),
  );
  const entries = runs.map(([newest, ...older]) => saidRun(newest as Fact, older, words));
  const last = shown.at(-1);
  return {
    enrollmentId,
    traineeName: found.traineeName,
    entries,
    next: rows.length > pageSize && last ? last.seq : null,
  };
}
