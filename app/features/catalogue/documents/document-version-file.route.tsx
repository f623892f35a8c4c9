import { pdfAnswer } from "#app/web/pdf-answer.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { read } from "#db/engine";
import { findDocumentFile } from "#db/queries/documents.ts";
import { versionAt } from "./document-version.view.server.ts";

/** The PDF of one version, in a tab of its own. */
export const loader = guarded("library.read", async ({ params: { key, number } }) => {
  const { version } = await versionAt(key, Number(number));
  return pdfAnswer(await findDocumentFile(read(), version.content.file?.id ?? ""));
});
