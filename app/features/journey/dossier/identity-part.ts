import type { DossierPart } from "#app/domain/dossier.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Journey } from "#app/domain/stages.ts";
import { dayInZone } from "#app/strings/zone.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { Enrolled } from "#db/queries/facts.ts";

type Asked = {
  found: Enrolled & { journey: Journey };
  mentors: readonly { mentorId: string; fromAt: number; toAt: number | null }[];
  names: Record<string, string>;
  version: number;
};

/** Whose onboarding it is, by which programme, with whom, and where it stands. */
export function identityPart(
  { found, mentors, names, version }: Asked,
  language: Language,
  words: ServerStrings,
): DossierPart {
  const { facts, programme, subject, traineeName, teamName, journey } = found;
  const { dossier: say, common } = words;
  const { terms } = say;
  const on = (at: number) => common.day(dayInZone(at));
  return {
    title: say.person,
    facts: [
      { term: terms.name, text: traineeName },
      { term: terms.team, text: teamName ?? common.none },
      { term: terms.head, text: names[subject.headId ?? ""] ?? common.none },
      {
        term: terms.mentors,
        text:
          mentors
            .map(({ mentorId, fromAt, toAt }) =>
              say.mentorFrom(names[mentorId] ?? "", on(fromAt), toAt ? on(toAt) : ""),
            )
            .join("; ") || common.none,
      },
      { term: terms.startsOn, text: common.day(facts.startsOn) },
      { term: terms.programme, text: say.version(inLanguage(programme.title, language), version) },
      { term: terms.state, text: stateOf(facts, journey, words) },
    ],
  };
}

function stateOf({ ended }: Enrolled["facts"], { state, current }: Journey, words: ServerStrings): string {
  if (ended) return `${words.journey.endings[ended.ending]}, ${words.common.day(ended.on)}`;
  if (state === "not-started") return words.dossier.notStarted;
  return state === "paused" ? words.journey.paused : words.dossier.inStage(current.number);
}
