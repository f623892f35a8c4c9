import type { Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findDocumentVersion } from "#db/queries/documents.ts";
import { findEvidenceById } from "#db/queries/evidence.ts";
import { findKeptFile } from "#db/queries/files.ts";
import { findNames } from "#db/queries/people.ts";
import { isCopy, viewVersion } from "./document.view.server.ts";

type Asked = { id: string; key: string; evidenceId: string; language: Language; words: ServerStrings };

/** The version somebody signed, word for word, with who signed it when; the scan where it was on paper. Throws 404 where nothing was signed so. */
export async function viewSignedCopy({ id, key, evidenceId, language, words }: Asked) {
  const row = await findEvidenceById(read(), id, evidenceId);
  const versionId = row?.requirementKey === key && isCopy(row) && row.documentVersionId;
  const signed = versionId ? await findDocumentVersion(read(), versionId) : undefined;
  if (!row || !signed) throw new Response(null, { status: 404 });
  const version = await viewVersion(signed, language);
  const names = await findNames(read(), [row.actorId, row.traineeId]);
  const scan = row.fileId ? await findKeptFile(read(), row.traineeId, row.fileId) : undefined;
  return {
    title: words.documents.copyTitle(version.title),
    id,
    key,
    evidenceId,
    version,
    name: names[row.traineeId] ?? "",
    at: row.recordedAt,
    paper:
      row.source === "paper"
        ? { signedOn: row.occurredOn, by: names[row.actorId] ?? "", scan: scan ?? null }
        : null,
  };
}
