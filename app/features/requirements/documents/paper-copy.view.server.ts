import { inLanguage, type Language } from "#app/domain/localized.ts";
import { dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findDocumentVersions, findDocument } from "#db/queries/documents.ts";
import { documentOf } from "./document.view.server.ts";

type Asked = { id: string; key: string; language: Language; words: ServerStrings; now: number };

/** What is asked before a paper copy is put on record: the versions somebody may have signed, the one in force first. */
export async function viewPaperCopy({ id, key, language, words, now }: Asked) {
  const { found, version } = await documentOf(id, key, now);
  const { requirement } = found.standing;
  const document =
    requirement.kind === "document" ? await findDocument(read(), requirement.document) : undefined;
  const versions = document ? await findDocumentVersions(read(), document.id) : [];
  const { documents, common } = words;
  const { timeZone, today } = found.clock;
  return {
    title: documents.onPaperTitle(inLanguage(version.content.title, language)),
    lead: documents.onPaperLead(found.traineeName),
    back: inLanguage(requirement.title, language),
    id,
    key,
    today,
    versions: versions
      .filter(({ number }) => number > (document?.sampleNumber ?? 0))
      .map(({ number, publishedAt }) => {
        const label = documents.version(number, common.day(dayOf(publishedAt, timeZone)));
        return { value: String(number), label: number === version.number ? documents.inForce(label) : label };
      }),
  };
}
