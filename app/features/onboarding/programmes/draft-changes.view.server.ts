import { inLanguage, type Language } from "#app/domain/localized.ts";
import { type ProgrammeChange, programmeChanges } from "#app/domain/programme-changes.ts";
import { fieldWord } from "#app/strings/sentences.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { readDraft, readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findDraftById, findVersionById } from "#db/queries/programmes.ts";

/** What a draft changes against the version it is based on, a sentence each. */
export async function viewDraftChanges(
  draftId: string,
  language: Language,
  words: ServerStrings,
): Promise<{ key: string; text: string }[]> {
  const found = await findDraftById(read(), draftId);
  const based = found && (await findVersionById(read(), found.draft.basedOnId));
  if (!found || !based) return [];
  return programmeChanges(readProgramme(based.id, based.content), readDraft(found.draft.content)).map(
    (change) => ({
      key: `${change.change} ${change.key ?? change.stage ?? ""}`,
      text: sentence(change, language, words),
    }),
  );
}

function sentence(change: ProgrammeChange, language: Language, words: ServerStrings): string {
  const say = words.programmeEditor.change;
  if (change.change === "permits") return say.permits;
  const names = (fields: string[]) =>
    fields.map((name) => fieldWord(words, name, change.requirement?.kind)).join(", ");
  if (change.change === "stage") return say.stage(change.stage, names(change.fields));
  const title = inLanguage(change.requirement.title, language);
  if (change.change === "moved") return say.moved(title, change.stage, change.from);
  return change.change === "changed"
    ? say.changed(title, names(change.fields))
    : say[change.change](title, change.stage);
}
