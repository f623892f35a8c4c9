import { settled } from "#app/domain/documents.ts";
import type { Language } from "#app/domain/localized.ts";
import type { DocumentContent } from "#db/content.ts";
import { read } from "#db/engine";
import { findCompanyFields } from "#db/queries/document-approvals.ts";
import { documentAt, shownContent } from "./library-document.view.server.ts";

type Found = Awaited<ReturnType<typeof documentAt>>;

/** A text as it would be read, the company's fields filled in. */
export async function viewSettled(found: Found, content: DocumentContent, language: Language, now: number) {
  const fields = await findCompanyFields(read(), now, (found.newest ?? 0) + 1);
  const body = Object.fromEntries(
    Object.entries(content.body).map(([one, text]) => [one, settled(text ?? "", fields)]),
  );
  return shownContent({ ...content, body }, language);
}

/** What is written for a document's next version as it would be read, the company's fields filled in. */
export async function viewWritten(key: string, language: Language, now: number) {
  const found = await documentAt(key);
  const content = found.draft?.content ?? found.version?.content;
  if (!content) throw new Response(null, { status: 404 });
  return { found, shown: await viewSettled(found, content, language, now) };
}
