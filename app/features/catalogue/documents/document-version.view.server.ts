import type { Language } from "#app/domain/localized.ts";
import { dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findDocumentVersions } from "#db/queries/documents.ts";
import { findNames } from "#db/queries/people.ts";
import { documentAt, shownContent } from "./library-document.view.server.ts";

type Asked = { key: string; number: number; language: Language; words: ServerStrings; now: number };

/** One version of a document. Throws 404 where there is none of this number. */
export async function versionAt(key: string, number: number) {
  const found = await documentAt(key);
  const version = (await findDocumentVersions(read(), found.id)).find((one) => one.number === number);
  if (!version) throw new Response(null, { status: 404 });
  return { found, version };
}

/** One version as it was approved, word for word. */
export async function viewDocumentVersion({ key, number, language, words, now }: Asked) {
  const { found, version } = await versionAt(key, number);
  const { timeZone } = await findClock(read(), now);
  const names = await findNames(read(), [version.publishedById]);
  const day = words.common.day(dayOf(version.publishedAt, timeZone));
  const { library } = words;
  const shown = shownContent(version.content, language);
  return {
    key,
    number,
    title: shown.title,
    shown,
    hash: version.hash,
    facts: [
      library.versionOf(number, day),
      number === found.sampleNumber
        ? library.states.sample
        : version.publishedById
          ? library.approvedBy(names[version.publishedById] ?? "", day)
          : library.beforeApproval,
    ].join(". "),
  };
}
