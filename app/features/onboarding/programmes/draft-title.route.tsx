import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { madeTexts, textOf } from "#app/web/form-fields.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { changeDraft } from "./change-draft.server.ts";
import { DraftForm } from "./draft-form.tsx";
import { viewOpenDraft } from "./open-draft.view.server.ts";
import { titleForm } from "./programme.form.ts";

export const loader = guarded("programme.edit", async ({ params, words }) => {
  const { id, rev, programme, languages } = await viewOpenDraft(params.draftId);
  const { labels } = words.programmeEditor;
  return json({
    title: labels.editTitle,
    labels,
    id,
    rev,
    fields: madeTexts({ name: "title", type: "text", label: labels.title }, programme.title, languages),
  });
});

export const action = guarded("programme.edit", async ({ request, params, actor, now }) => {
  const { id, programme, languages } = await viewOpenDraft(params.draftId);
  const parsed = await parseForm(request, titleForm(languages));
  if (!parsed.ok) return parsed.response;
  const edit = { edit: "title", title: textOf("title", parsed.value, languages, programme.title) } as const;
  const done = await changeDraft(actor, { draftId: id, rev: parsed.value.rev, edit }, now);
  return done.ok
    ? redirectWithFlash(paths.draft(id), { tone: "success", code: "saved" })
    : refused(done.code, parsed.value);
});

export const meta = titled;

export default function DraftTitle() {
  const { id, ...form } = useLoaderData<typeof loader>();
  return <DraftForm draftId={id} {...form} />;
}
