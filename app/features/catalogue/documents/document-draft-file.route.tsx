import { pdfAnswer } from "#app/web/pdf-answer.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { read } from "#db/engine";
import { findDocumentFile } from "#db/queries/documents.ts";
import { documentAt } from "./library-document.view.server.ts";

/** The PDF that is to become the next version, for those who write and approve it. */
export const loader = guarded("library.read", async ({ params: { key } }) => {
  const { draft, version } = await documentAt(key);
  return pdfAnswer(await findDocumentFile(read(), (draft ?? version)?.content.file?.id ?? ""));
});
