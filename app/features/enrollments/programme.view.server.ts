import { inLanguage, type Language } from "#app/domain/localized.ts";
import { moveChanges } from "#app/domain/programme-changes.ts";
import { stageStates } from "#app/domain/stages.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findAllNewestVersions, findVersionById } from "#db/queries/programmes.ts";

type Asked = { enrollmentId: string; to: string | null; language: Language; words: ServerStrings; now: number };

/** Which versions a trainee could be moved to, and what the one asked for would change. */
export async function programmeView({ enrollmentId, to, language, words, now }: Asked) {
  const found = await findFacts(read(), enrollmentId);
  if (!found) return undefined;
  const { programmeEditor: editor, common } = words;
  const current = await findVersionById(read(), found.programmeVersionId);
  const newest = (await findAllNewestVersions(read())).filter(({ isOffered, versionId }) => isOffered && versionId !== found.programmeVersionId);
  const chosen = newest.find(({ versionId }) => versionId === to);
  const clock = await findClock(read(), now);
  const before = stageStates(found.programme, found.facts, clock);
  const after = chosen && stageStates(readProgramme(chosen.versionId, chosen.content), found.facts, clock);
  const changes = after ? moveChanges(before, after) : [];
  return {
    id: enrollmentId, name: found.traineeName, from: found.programmeVersionId, isEnded: before.state === "ended", labels: editor.labels,
    now: current ? editor.version(inLanguage(found.programme.title, language), current.number) : "",
    versions: newest.map((row) => ({ value: row.versionId, label: editor.version(inLanguage(readProgramme(row.versionId, row.content).title, language), row.number) })),
    chosen: chosen?.versionId ?? null, stays: editor.stays(before.current.number), noEffect: editor.noEffect,
    changes: changes.map(({ effect, stage, requirement, dueOn, key }) => {
      const isOpen = after?.stages[stage - 1]?.openedAt != null;
      return { key, text: editor.effects[effect](inLanguage(requirement.title, language), stage, isOpen ? editor.effectDue(common.day(dueOn)) : "") };
    }),
  };
}
