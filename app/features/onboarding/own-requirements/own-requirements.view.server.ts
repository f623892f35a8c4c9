import { type Actor, can, type Subject } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { viewExceptions } from "#app/features/onboarding/shared/exceptions.view.server.ts";
import { stillAdded } from "#app/domain/own-requirements.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { requirementKinds } from "#app/domain/requirements.ts";
import type { RequirementStanding, StageStanding } from "#app/domain/stages.ts";
import { mayRemove, maySwitchOff, maySwitchOn } from "#app/domain/switching.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { Params } from "#app/urls.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllNewestVersions } from "#db/queries/programmes.ts";
import { findJourney } from "#db/queries/standings.ts";

type Asked = {
  params: Params;
  actor: Actor;
  subject: Subject;
  language: Language;
  words: ServerStrings;
  now: number;
};
type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;

/** The programme as it is for one person, with what can be added to it, switched off or taken out; undefined where there is no such enrollment. */
export async function viewOwnRequirements({ params, actor, subject, language, words, now }: Asked) {
  const conn = read();
  const found = await findJourney(conn, params.id, await findClock(conn, now));
  if (!found) return undefined;
  const { journey, facts, own } = found;
  const exceptionOf = await viewExceptions(facts, words);
  const added = new Set(stillAdded(facts.changes, own).map(({ requirement }) => requirement.key));
  const may = {
    add: facts.ended === null && can(actor, "requirement.add", subject),
    switch: can(actor, "requirement.switch", subject),
  };
  const row = ({ requirement, progress, isOptional }: RequirementStanding) => {
    const { key, kind, title } = requirement;
    const exception = exceptionOf({ requirement, progress });
    return {
      key,
      title: inLanguage(title, language),
      kind: words.requirements.kinds[kind],
      state: progress.state,
      isException: exception !== null,
      isOptional: isOptional && !exception,
      isAdded: added.has(key),
      exception,
      may: {
        off: may.switch && maySwitchOff(journey, facts, key).ok,
        on: may.switch && maySwitchOn(journey, facts, key).ok,
        remove: may.add && mayRemove(journey, facts, own, key).ok,
      },
    };
  };
  return {
    id: params.id,
    name: found.traineeName,
    mayAdd: may.add,
    stages: journey.stages.map((stage: StageStanding) => ({
      number: stage.number,
      title: words.journey.stage(stage.number, inLanguage(stage.stage.title, language)),
      isOpen: stage === journey.current,
      isPassed: stage.state === "passed",
      rows: stage.requirements.map(row),
    })),
    kinds: requirementKinds.map((kind) => ({
      value: kind,
      label: `${words.requirements.kinds[kind]}: ${words.told.kinds[kind].hint}`,
    })),
    others: may.add ? await otherRequirements(found, language) : [],
  };
}

/** What the company's other programmes ask for and this one does not. */
async function otherRequirements({ programme }: Found, language: Language) {
  const versions = await findAllNewestVersions(read());
  const all = versions.flatMap(({ versionId, content }) => {
    const other = readProgramme(versionId, content);
    return other.stages
      .flatMap(({ requirements }) => requirements)
      .map(({ key, title }) => ({
        key,
        value: `${versionId}.${key}`,
        label: `${inLanguage(title, language)} (${inLanguage(other.title, language)})`,
      }));
  });
  return all
    .filter(({ key }, index) => all.findIndex((row) => row.key === key) === index)
    .filter(({ key }) => !findRequirement(programme, key))
    .map(({ value, label }) => ({ value, label }));
}

export type OwnRequirementsView = NonNullable<Awaited<ReturnType<typeof viewOwnRequirements>>>;
