import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Facts } from "#app/domain/facts.ts";
import { richSections } from "#app/web/rich-sections.server.ts";
import type { DocumentContent } from "#db/content.ts";
import { read } from "#db/engine";
import { findCurrentDocument, findDocumentVersion } from "#db/queries/documents.ts";
import { findEvidenceById } from "#db/queries/evidence.ts";
import { findNames } from "#db/queries/people.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";

/** The requirement of this address, which asks for a signature, with the version that is in force. Throws 404 where there is none. */
export async function documentOf(id: string, key: string, now: number) {
  const found = await findRequirement(read(), id, key, now);
  if (found?.standing.requirement.kind !== "document") throw new Response(null, { status: 404 });
  const version = await findCurrentDocument(read(), found.standing.requirement.document);
  if (!version) throw new Response(null, { status: 404 });
  return { found, version };
}

/** The version in force, or the one that was signed by this evidence. */
export async function findReadableVersion(id: string, key: string, evidenceId: string | null, now: number) {
  if (!evidenceId) return (await documentOf(id, key, now)).version;
  const row = await findEvidenceById(read(), id, evidenceId);
  const versionId = row?.requirementKey === key && isCopy(row) && row.documentVersionId;
  return versionId ? findDocumentVersion(read(), versionId) : undefined;
}

/** Whether this is a signature of a version: put down here, or on paper. */
export const isCopy = ({ act, documentVersionId }: { act: string; documentVersionId: string | null }) =>
  documentVersionId !== null && (act === "signed" || act === "recognised");

/** What was read and signed, as it stands on the page and on paper. */
export async function viewVersion(
  version: {
    number: number;
    publishedAt: number;
    publishedById: string | null;
    hash: string;
    correction: string | null;
    content: DocumentContent;
  },
  language: Language,
) {
  const { title, body, file } = version.content;
  const names = await findNames(read(), [version.publishedById]);
  return {
    title: inLanguage(title, language),
    sections: richSections(inLanguage(body, language)),
    file: file ? { name: file.name, pages: file.pages, hash: file.hash } : null,
    number: version.number,
    publishedAt: version.publishedAt,
    approver: names[version.publishedById ?? ""] ?? null,
    correction: version.correction,
    contentHash: version.hash,
  };
}
export type ShownVersion = Awaited<ReturnType<typeof viewVersion>>;

/** Everything signed about one requirement, the newest first; what was signed on paper has its day. */
export const copiesOf = (key: string, { evidence }: Pick<Facts, "evidence">) =>
  evidence
    .filter((row) => row.requirementKey === key && isCopy(row))
    .sort((a, b) => b.recordedAt - a.recordedAt)
    .map(({ id, recordedAt, source, occurredOn }) => ({
      id,
      at: recordedAt,
      onPaper: source === "paper" ? occurredOn : null,
    }));
