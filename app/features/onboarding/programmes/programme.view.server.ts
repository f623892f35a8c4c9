import { keysOf } from "#app/domain/gate-rule.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Programme } from "#app/domain/programme.ts";
import { paths } from "#app/paths.ts";
import { whoDoes } from "#app/strings/sentences.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { readDraft, readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findAllNewestVersions, findOpenDrafts } from "#db/queries/programmes.ts";

type Asked = { key: string | null; mayEdit: boolean; language: Language; words: ServerStrings };

/** The programmes, the one asked for in full, and what is being edited. Whoever may not edit sees those that are offered. */
export async function viewProgramme({ key, mayEdit, language, words }: Asked) {
  const all = (await findAllNewestVersions(read())).filter(({ isOffered }) => isOffered || mayEdit);
  const chosen = all.find((row) => row.key === key) ?? all.find(({ isOffered }) => isOffered) ?? all[0];
  const drafts = mayEdit ? await findOpenDrafts(read()) : [];
  const { programmeEditor: editor } = words;
  return {
    title: words.programmes.title,
    labels: mayEdit ? editor.labels : null,
    tabs: all.map((row) => ({
      key: row.key,
      title: inLanguage(readProgramme(row.versionId, row.content).title, language),
      current: row.key === chosen?.key,
    })),
    programme: chosen
      ? {
          key: chosen.key,
          isOffered: chosen.isOffered,
          ...shown(readProgramme(chosen.versionId, chosen.content), chosen.number, { language, words }),
        }
      : null,
    drafts: drafts.map(({ draft, changedBy }) => ({
      to: paths.draft(draft.id),
      title: inLanguage(readDraft(draft.content).title, language),
      text: editor.changed(changedBy, words.common.moment(draft.changedAt)),
    })),
  };
}

function shown(programme: Programme, number: number, { language, words }: Pick<Asked, "language" | "words">) {
  return {
    number,
    title: inLanguage(programme.title, language),
    stages: programme.stages.map((stage) => ({
      key: stage.key,
      title: inLanguage(stage.title, language),
      purpose: inLanguage(stage.purpose, language),
      normDays: stage.normDays,
      requirements: stage.requirements.map((requirement) => ({
        key: requirement.key,
        kind: requirement.kind,
        title: inLanguage(requirement.title, language),
        why: inLanguage(requirement.why, language),
        who: whoDoes(words, requirement),
        dueDay: requirement.dueDay,
        isOptional: !keysOf(stage.gate).includes(requirement.key),
      })),
    })),
  };
}

export type ProgrammeStage = ReturnType<typeof shown>["stages"][number];
