import { inLanguage, type Language, languagesOf } from "#app/domain/localized.ts";
import { needOf } from "#app/domain/gate-parts.ts";
import { findRequirement, type Programme } from "#app/domain/programme.ts";
import { hinders, type ProgrammeProblem, programmeProblems } from "#app/domain/programme-problems.ts";
import { requirementKinds } from "#app/domain/requirements.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { readDraft } from "#db/content.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findDraftById, findKnownContent, findVersionById } from "#db/queries/programmes.ts";

/** A draft in words, with what is still missing; undefined once it is published or thrown away. */
export async function viewDraft(draftId: string, language: Language, words: ServerStrings) {
  const found = await findDraftById(read(), draftId);
  if (!found) return undefined;
  const { draft, changedBy } = found;
  const programme = readDraft(draft.content);
  const based = await findVersionById(read(), draft.basedOnId);
  const languages = languagesOf(await findSettings(read()));
  const { known } = await findKnownContent(read());
  const problems = programmeProblems(programme, known, languages);
  const { programmeEditor: editor } = words;
  const say = (problem: ProgrammeProblem) => ({
    key: [problem.code, problem.stage, problem.key].join(),
    text: sentence(problem, programme, language, words),
    to: whereTo(problem, draftId),
  });
  return {
    id: draftId,
    rev: draft.rev,
    isNew: draft.programmeId === null,
    hasUndo: draft.previous !== null,
    title: inLanguage(programme.title, language),
    lead: [
      (draft.programmeId ? editor.basedOn : editor.newProgramme)(based?.number ?? 1),
      editor.changed(changedBy, words.common.moment(draft.changedAt)),
    ].join(", "),
    problems: problems.filter(hinders).map(say),
    hints: problems.filter((problem) => !hinders(problem)).map(say),
    stages: programme.stages.map((stage, index) => ({
      number: index + 1,
      title: words.journey.stage(index + 1, inLanguage(stage.title, language)),
      text: editor.stageRow(
        words.common.workingDays(stage.normDays),
        words.requirements.parties[stage.confirmedBy],
      ),
      requirements: stage.requirements.map((requirement, at) => ({
        key: requirement.key,
        title: inLanguage(requirement.title, language),
        isFirst: at === 0,
        isLast: at === stage.requirements.length - 1,
        text: editor.row(
          words.requirements.kinds[requirement.kind],
          requirement.dueDay,
          editor.needs[needOf(stage, requirement.key)],
        ),
      })),
    })),
    permits: (programme.permits ?? []).map(({ permit }) => words.permits.names[permit]),
    kinds: requirementKinds.map((kind) => ({
      value: kind,
      label: `${words.requirements.kinds[kind]}: ${words.told.kinds[kind].hint}`,
    })),
    labels: editor.labels,
  };
}

function whereTo({ stage, key, code }: ProgrammeProblem, draftId: string): string {
  if (code.startsWith("permit")) return paths.draftPermits(draftId);
  if (key) return paths.draftRequirement(draftId, key);
  return stage ? paths.draftStage(draftId, stage) : paths.draftTitle(draftId);
}

function sentence(
  { code, stage, key }: ProgrammeProblem,
  programme: Programme,
  language: Language,
  words: ServerStrings,
): string {
  const { programmeEditor: editor } = words;
  const requirement = key && stage ? findRequirement(programme, key)?.requirement : undefined;
  const permit = key && !stage ? words.permits.names[key as "discounts"] : undefined;
  const who = requirement
    ? `“${inLanguage(requirement.title, language) || key}”`
    : (permit ?? (stage ? editor.stageName(stage) : editor.programmeName));
  return `${language === "bg" ? who.replace("“", "„").replace("”", "“") : who} ${editor.problem[code]()}`;
}
