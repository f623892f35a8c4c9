import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { changeDraft } from "./change-draft.server.ts";
import { MadeFields } from "./made-fields.tsx";
import { openDraftView } from "./open-draft.view.server.ts";
import { textOf, titleForm } from "./programme.form.ts";
import { textFieldsOf } from "./requirement-form.view.server.ts";

export const loader = guarded("programme.edit", async ({ params, words }) => {
  const { id, rev, programme, languages } = await openDraftView(params["draftId"]);
  const { labels } = words.programmeEditor;
  return json({ title: labels.editTitle, labels, id, rev, fields: textFieldsOf("title", "text", labels.title, programme.title, languages, words) });
});

export const action = guarded("programme.edit", async ({ request, params, actor, now }) => {
  const { id, programme, languages } = await openDraftView(params["draftId"]);
  const parsed = await parseForm(request, titleForm(languages));
  if (!parsed.ok) return parsed.response;
  const edit = { edit: "title", title: textOf("title", parsed.value, languages, programme.title) } as const;
  const done = await changeDraft(actor, { draftId: id, rev: parsed.value.rev, edit }, now);
  return done.ok ? redirectWithFlash(paths.draft(id), { tone: "success", code: "saved" }) : refused(done.code, parsed.value);
});

export const meta = titled;

export default function DraftTitle() {
  const { title, labels, id, rev, fields } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ to: paths.draft(id), label: labels.back }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ rev }} />
        <MadeFields fields={fields} />
        <Button wide>{labels.save}</Button>
      </Form>
    </Page>
  );
}
