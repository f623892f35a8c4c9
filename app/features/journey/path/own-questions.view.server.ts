import { inLanguage, type Language } from "#app/domain/localized.ts";
import { personOf } from "#app/domain/parties.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import type { Enrolled } from "#db/queries/facts.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";

type Asked = { enrollmentId: string; language: Language; words: ServerStrings; now: number };

const news = 7 * 86_400_000;

/** What they asked under "I'm stuck": what still waits, and what was settled in the last week. */
export async function ownQuestions(
  { facts, programme, subject }: Enrolled,
  { enrollmentId, language, words, now }: Asked,
) {
  const shown = facts.help.filter(
    ({ end }) => end === null || (end.how !== "withdrawn" && end.at > now - news),
  );
  const who = ({ askedOf, end }: (typeof shown)[number]) => end?.byId ?? personOf(askedOf, subject);
  const names = await findNames(read(), shown.map(who));
  const answers = await findNotes(
    read(),
    shown.map(({ end }) => end?.noteId ?? null),
  );
  return shown.flatMap((help) => {
    const { id, requirementKey, askedOf, end } = help;
    const requirement = findRequirement(programme, requirementKey)?.requirement;
    const name = names[who(help) ?? ""] ?? words.told.doers[askedOf];
    if (!requirement) return [];
    return [
      {
        id,
        title: inLanguage(requirement.title, language),
        to: paths.requirement(requirement.kind, enrollmentId, requirementKey),
        said: !end
          ? words.help.waitsFor(name)
          : end.how === "answered"
            ? words.help.answeredBy(name)
            : words.help.talkedWith(name),
        answer: answers[end?.noteId ?? ""] ?? "",
      },
    ];
  });
}

export type OwnQuestion = Awaited<ReturnType<typeof ownQuestions>>[number];
