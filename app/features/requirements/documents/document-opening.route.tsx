import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { openDocument } from "./open-document.server.ts";
import { openDocumentForm } from "./sign-document.form.ts";

/** Records that the PDF was opened, and leads to it: the form opens a tab of its own. */
export const action = guarded(
  "document.sign",
  subjectOfEnrollment,
  async ({ request, params: { id, key }, actor, now }) => {
    const parsed = await parseForm(request, openDocumentForm);
    if (!parsed.ok) return parsed.response;
    const done = await openDocument(actor, { enrollmentId: id, key, ...parsed.value }, now);
    return done.ok ? redirect(paths.documentFile(id, key), 303) : refused(done.code);
  },
);
