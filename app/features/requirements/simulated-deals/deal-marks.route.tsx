import { json } from "@remix-run/node";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { marksForm } from "./deal.form.ts";
import { keepMarks } from "./keep-marks.server.ts";

export const action = guarded("deal.score", subjectOfEnrollment, async ({ request, params, actor, now }) => {
  const { id, key } = params;
  const requirement = (await findRequirement(read(), id, key, now))?.standing.requirement;
  if (requirement?.kind !== "simulated-deal") throw new Response(null, { status: 404 });
  const parsed = await parseForm(request, marksForm(requirement.criteria.map((line) => line.key)));
  if (!parsed.ok) return parsed.response;
  const done = await keepMarks(actor, { enrollmentId: id, key, grades: parsed.value.grades }, now);
  return done.ok ? json({ isKept: true }) : refused(done.code, parsed.value.typed);
});
