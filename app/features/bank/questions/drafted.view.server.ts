import { findOfferedDrafts, type OfferedDraft } from "#app/acts/offered-drafts.ts";
import { chosenDraft } from "#app/domain/drafts/chosen.ts";
import type { ChosenDraft } from "#app/domain/drafts/draft.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";
import { writtenLanguages } from "#app/web/company.server.ts";
import { read } from "#db/engine";

/** The draft that the address of a new question names; `draft` is missing where it is not offered, or misspelt. */
export type Drafted = { chosen: ChosenDraft | undefined; draft: OfferedDraft | undefined };

/** Null where the address names none. */
export async function viewDrafted(query: URLSearchParams): Promise<Drafted | null> {
  const named = query.get("draft");
  if (named === null) return null;
  const chosen = chosenDraft(named) ?? undefined;
  const written = { languages: await writtenLanguages(), words: draftQuestions };
  return { chosen, draft: chosen && (await findOfferedDrafts(read(), written))(chosen) };
}
