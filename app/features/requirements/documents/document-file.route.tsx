import { guarded } from "#app/web/guard.server.ts";
import { pdfAnswer } from "#app/web/pdf-answer.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { read } from "#db/engine";
import { findDocumentFile } from "#db/queries/documents.ts";
import { findReadableVersion } from "./document.view.server.ts";

/** The PDF to be read here, or the version of it that was signed. */
export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ request, params: { id, key }, now }) => {
    const copy = new URL(request.url).searchParams.get("copy");
    const version = await findReadableVersion(id, key, copy, now);
    return pdfAnswer(await findDocumentFile(read(), version?.content.file?.id ?? ""));
  },
);
