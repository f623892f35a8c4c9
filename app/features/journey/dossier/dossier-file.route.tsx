import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { getConfig } from "#app/web/config.server.ts";
import { refusalFlash, settle } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { pdfAnswer } from "#app/web/pdf-answer.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { dossierForm } from "./dossier.form.ts";
import { viewDossier } from "./dossier.view.server.ts";
import { drawnDossier } from "./drawn-dossier.view.server.ts";
import { makeDossier } from "./make-dossier.server.ts";

// An address with a loader and no page answers a form with a file.
export const loader = guarded("dossier.make", subjectOfEnrollment, ({ params }) =>
  redirect(paths.dossier(params.id)),
);

export const action = guarded("dossier.make", subjectOfEnrollment, async (granted) => {
  const { params, actor, subject, language, words, now, request } = granted;
  const form = await parseForm(request, dossierForm);
  if (!form.ok) return form.response;
  const view = await viewDossier({ enrollmentId: params.id, language, words, now });
  if (!view) throw new Response(null, { status: 404 });
  const pdf = await drawnDossier(view, language, now);
  if (!pdf) return settle(request, paths.dossier(params.id), refusalFlash("too-busy", words), words);
  const { head, dossier } = view;
  const asked = { enrollmentId: params.id, traineeId: subject.traineeId, pdf, head };
  const content = await makeDossier(actor, { ...asked, secret: getConfig().dossierKey }, now);
  return pdfAnswer({ name: `${dossier.title}.pdf`, content }, "attachment");
});
