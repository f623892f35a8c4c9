import type { Actor } from "#app/domain/access.ts";
import { type SpotCheckVerdict, retentionOf } from "#app/domain/spot-check.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findAllSpotChecks, findAllToSpotCheck, findAllVerdicts } from "#db/queries/spot-checks.ts";

const mostShown = 50;
const mostCounted = 2_000;

/** Whom to ask, what was asked lately, and how much of what was passed is still known, by quiz and by who had marked it. */
export async function viewSpotChecks(
  actor: Actor,
  language: Language,
  { checks: words, common }: ServerStrings,
) {
  const people = await findAllToSpotCheck(read(), actor.id, 500);
  const verdicts = await findAllVerdicts(read(), mostCounted);
  const grouped = (nameOf: (row: (typeof verdicts)[number]) => string) => {
    const groups = new Map<string, SpotCheckVerdict[]>();
    for (const row of verdicts) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row.verdict]);
    return [...groups].map(([name, all]) => ({ name, text: words.retention(retentionOf(all)) }));
  };
  return {
    title: words.title,
    lead: words.lead,
    labels: words.labels,
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    whole: verdicts.length > 0 ? words.retention(retentionOf(verdicts.map(({ verdict }) => verdict))) : null,
    byQuiz: grouped(({ title }) => inLanguage(title, language)),
    byMarker: grouped(({ markedById, marker }) =>
      markedById === null ? words.machine : (marker ?? common.none),
    ),
    checks: (await findAllSpotChecks(read(), mostShown)).map(
      ({ id, startedAt, traineeName, by, finishedAt, verdicts: all }) => ({
        id,
        text: words.row(traineeName, by, common.moment(startedAt)),
        result: finishedAt === null ? words.open : words.retention(retentionOf(all)),
      }),
    ),
  };
}
