import { settled } from "#app/domain/documents.ts";
import type { Language } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { findCompanyFields } from "#db/queries/document-approvals.ts";
import { documentAt, shownContent } from "./library-document.view.server.ts";

/** What is written for a document's next version as it would be read, the company's fields filled in. */
export async function viewWritten(key: string, language: Language, now: number) {
  const found = await documentAt(key);
  const content = found.draft?.content ?? found.version?.content;
  if (!content) throw new Response(null, { status: 404 });
  const fields = await findCompanyFields(read(), now, (found.newest ?? 0) + 1);
  const body = Object.fromEntries(
    Object.entries(content.body).map(([one, text]) => [one, settled(text ?? "", fields)]),
  );
  return { found, shown: shownContent({ ...content, body }, language) };
}
