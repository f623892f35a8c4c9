import { type Language, languagesOf } from "#app/domain/localized.ts";
import type { Programme } from "#app/domain/programme.ts";
import { readDraft } from "#db/content.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findDraftById } from "#db/queries/programmes.ts";

/** The draft of this address with its programme and the languages it is written in, or a thrown 404. */
export async function viewOpenDraft(
  draftId: string | undefined,
): Promise<{ id: string; rev: number; programme: Programme; languages: Language[] }> {
  const found = await findDraftById(read(), draftId ?? "");
  if (!found) throw new Response(null, { status: 404 });
  return {
    id: found.draft.id,
    rev: found.draft.rev,
    programme: readDraft(found.draft.content),
    languages: languagesOf(await findSettings(read())),
  };
}
