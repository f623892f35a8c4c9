import { can, type Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richSections } from "#app/web/rich-sections.server.ts";
import type { DocumentContent } from "#db/content.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findApproverIds } from "#db/queries/document-approvals.ts";
import { findSigners } from "#db/queries/document-signers.ts";
import { findDocumentUses } from "#db/queries/document-uses.ts";
import { findDocument, findDocumentVersions } from "#db/queries/documents.ts";
import { findNames } from "#db/queries/people.ts";
import { tones } from "./documents.view.server.ts";
import { waitOf } from "./wait-of.ts";

type Asked = { key: string; actor: Actor; language: Language; words: ServerStrings; now: number };

/** A text as its readers see it. */
export function shownContent({ title, body, file }: DocumentContent, language: Language) {
  return {
    title: inLanguage(title, language),
    sections: richSections(inLanguage(body, language)),
    file: file ? { name: file.name, pages: file.pages, hash: file.hash } : null,
  };
}

/** The one document of this address. Throws 404 where there is none. */
export async function documentAt(key: string) {
  const found = await findDocument(read(), key);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** One document: where it stands, its text, its versions, and who has signed. */
export async function viewLibraryDocument({ key, actor, language, words, now }: Asked) {
  const conn = read();
  const found = await documentAt(key);
  const { draft, state, version } = found;
  const versions = await findDocumentVersions(conn, found.id);
  const { timeZone } = await findClock(conn, now);
  const names = await findNames(conn, [
    draft?.approverId ?? null,
    ...versions.flatMap(({ publishedById, writtenById }) => [publishedById, writtenById]),
  ]);
  const { library, common } = words;
  const day = (at: number) => common.day(dayOf(at, timeZone));
  const uses = ((await findDocumentUses(conn)).get(key) ?? []).map((title) => inLanguage(title, language));
  const signers = await findSigners(conn, [key]);
  const whose = (wanted: "signed" | "to-sign") =>
    signers
      .filter((signer) => signer.state === wanted)
      .map(({ enrollmentId, name, requirementKey, paperCopyId }) => ({
        id: enrollmentId,
        name,
        copy: paperCopyId ? paths.signedCopy(enrollmentId, requirementKey, paperCopyId) : null,
      }));
  const waits = waitOf(found, { names, approverIds: await findApproverIds(conn), timeZone, words });
  const newest = version?.content ?? draft?.content;
  return {
    key,
    title: inLanguage(newest?.title ?? {}, language),
    kind: found.kind ? library.kinds[found.kind] : library.noKind,
    state: library.states[state],
    tone: waits?.isStuck ? tones.sample : tones[state],
    isSample: version !== null && version.number === found.sampleNumber,
    isRetired: found.retiredAt !== null,
    isUsed: uses.length > 0,
    waits,
    uses: uses.length > 0 ? library.usedIn(uses.join(", ")) : library.unused,
    shown: version && { ...shownContent(version.content, language), number: version.number },
    hasDraft: draft !== null,
    mayKeep: can(actor, "library.keep"),
    toApproval: state === "waiting" ? paths.documentApproval(key) : null,
    signed: whose("signed"),
    toSign: whose("to-sign"),
    versions: versions.map(({ number, publishedAt, publishedById, writtenById, correction, hash }) => ({
      number,
      title: library.versionOf(number, day(publishedAt)),
      facts: [
        number === found.sampleNumber
          ? library.states.sample
          : publishedById
            ? library.approvedBy(names[publishedById] ?? "", day(publishedAt))
            : library.beforeApproval,
        ...(writtenById && writtenById === publishedById ? [library.bySame] : []),
        ...(correction ? [library.correction(correction)] : []),
      ].join(" "),
      hash,
    })),
  };
}
