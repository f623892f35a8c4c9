import { openedParts } from "#app/domain/kinds/study.ts";
import { guarded } from "#app/web/guard.server.ts";
import { pdfAnswer } from "#app/web/pdf-answer.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { read } from "#db/engine";
import { findDocumentFile } from "#db/queries/documents.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { findStudyMaterial } from "#db/queries/study.ts";

/** The PDF that is studied: for the trainee once its part is on record as opened. */
export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params: { id, key }, actor, subject, now }) => {
    const found = await findRequirement(read(), id, key, now);
    if (found?.standing.requirement.kind !== "study") throw new Response(null, { status: 404 });
    const isOpen = actor.id !== subject.traineeId || openedParts(key, found.facts).includes(1);
    const [part] = (await findStudyMaterial(read(), found.standing.requirement))?.parts ?? [];
    return pdfAnswer(isOpen ? await findDocumentFile(read(), part?.file?.id ?? "") : undefined);
  },
);
