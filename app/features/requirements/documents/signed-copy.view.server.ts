import type { Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findDocumentVersion } from "#db/queries/documents.ts";
import { findEvidenceById } from "#db/queries/evidence.ts";
import { findNames } from "#db/queries/people.ts";
import { viewVersion } from "./document.view.server.ts";

type Asked = { id: string; key: string; evidenceId: string; language: Language; words: ServerStrings };

/** The version somebody signed, word for word, with who signed it when. Throws 404 where nothing was signed so. */
export async function viewSignedCopy({ id, key, evidenceId, language, words }: Asked) {
  const row = await findEvidenceById(read(), id, evidenceId);
  const isCopy = row?.requirementKey === key && row.act === "signed" && row.documentVersionId;
  const signed = isCopy ? await findDocumentVersion(read(), isCopy) : undefined;
  if (!row || !signed) throw new Response(null, { status: 404 });
  const version = await viewVersion(signed, language);
  const names = await findNames(read(), [row.actorId]);
  return {
    title: words.documents.copyTitle(version.title),
    id,
    key,
    evidenceId,
    version,
    name: names[row.actorId] ?? "",
    at: row.recordedAt,
  };
}
