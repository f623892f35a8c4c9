import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { moveChanges } from "#app/domain/programme-changes.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { stageStates } from "#app/domain/stages.ts";
import { fieldWord } from "#app/strings/sentences.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { ownProgramme } from "#db/queries/own-programme.ts";
import { findQuizTitles } from "#db/queries/questions.ts";
import { findAllNewestVersions, findVersionById } from "#db/queries/programmes.ts";

type Asked = {
  enrollmentId: string;
  to: string | null;
  language: Language;
  words: ServerStrings;
  now: number;
};

/** Which versions a trainee could be moved to, and what the one asked for would change. */
export async function viewProgrammeMove({ enrollmentId, to, language, words, now }: Asked) {
  const found = await findFacts(read(), enrollmentId);
  if (!found) return undefined;
  const { programmeEditor: editor, common } = words;
  const current = await findVersionById(read(), found.programmeVersionId);
  const newest = (await findAllNewestVersions(read())).filter(
    ({ isOffered, versionId }) => isOffered && versionId !== found.programmeVersionId,
  );
  const chosen = newest.find(({ versionId }) => versionId === to);
  const clock = await findClock(read(), now);
  const before = stageStates(found.programme, found.facts, clock);
  const after =
    chosen &&
    stageStates(
      await ownProgramme(read(), readProgramme(chosen.versionId, chosen.content), found.facts, found.own),
      found.facts,
      clock,
    );
  const changes = after ? moveChanges(before, after) : [];
  const titles = await findQuizTitles(
    read(),
    changes.flatMap(({ requirement, was }) =>
      [requirement, was].flatMap((row) => (row?.kind === "quiz" ? [row.quiz] : [])),
    ),
  );
  return {
    id: enrollmentId,
    name: found.traineeName,
    from: found.programmeVersionId,
    isEnded: before.state === "ended",
    labels: editor.labels,
    now: current ? editor.version(inLanguage(found.programme.title, language), current.number) : "",
    versions: newest.map((row) => ({
      value: row.versionId,
      label: editor.version(
        inLanguage(readProgramme(row.versionId, row.content).title, language),
        row.number,
      ),
    })),
    chosen: chosen?.versionId ?? null,
    stays: editor.stays(before.current.number),
    noEffect: editor.noEffect,
    changes: changes.map(({ effect, stage, requirement, dueOn, key, was, fields }) => {
      const isOpen = after?.stages[stage - 1]?.openedAt != null;
      const details =
        was && fields
          ? `: ${fields.map((name) => difference(name, was, requirement, { words, language, titles })).join("; ")}`
          : "";
      return {
        key: `${effect} ${key}`,
        text: editor.effects[effect](
          inLanguage((was ?? requirement).title, language),
          stage,
          was ? details : isOpen ? editor.effectDue(common.day(dueOn)) : "",
        ),
      };
    }),
  };
}

type Saying = {
  words: ServerStrings;
  language: Language;
  titles: Map<string, Localized>;
};

// A number, a title or a quiz from what to what; of anything else that it is another.
function difference(
  name: string,
  before: Requirement,
  after: Requirement,
  { words, language, titles }: Saying,
): string {
  const label = fieldWord(words, name, after.kind);
  const [from, to] = [before, after].map((row) => {
    const value = (row as unknown as Record<string, unknown>)[name];
    if (name === "title") return `“${inLanguage(row.title, language)}”`;
    if (name === "quiz") return `“${inLanguage(titles.get(String(value)) ?? {}, language) || String(value)}”`;
    return typeof value === "number" ? String(value) : "";
  });
  return from || to ? `${label} ${from || "–"} → ${to || "–"}` : label;
}
