import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { readDraftForm } from "./read-draft-form.ts";
import { viewDocumentDraft } from "./document-draft.view.server.ts";
import { DraftFields } from "./draft-fields.tsx";
import { documentAt } from "./library-document.view.server.ts";
import { saveDraft } from "./save-draft.server.ts";

export const loader = guarded("library.keep", async ({ params, ...asked }) => {
  const view = await viewDocumentDraft({ ...asked, key: params.key });
  return view.isShut ? redirect(paths.libraryDocument(params.key)) : json(view);
});

export const action = guarded("library.keep", async ({ params: { key }, ...asked }) => {
  const found = await documentAt(key);
  const form = await readDraftForm(key, asked, found.draft?.content ?? found.version?.content ?? null);
  if (!form.ok) return form.response;
  const done = await saveDraft(asked.actor, { key, ...form.written }, asked.now);
  return done.ok
    ? redirectWithFlash(form.to, { tone: "success", code: "saved" })
    : refused(done.code, form.values);
});

export const meta = titled;

export default function DocumentDraft() {
  const view = useLoaderData<typeof loader>();
  const library = useWords(libraryWords);
  const { key, rev, returned } = view;
  return (
    <Page
      title={view.title}
      lead={library.draft.lead}
      back={{ to: paths.libraryDocument(key), label: library.toDocument }}
      wide
    >
      <ProblemSummary />
      {returned ? (
        <Notice tone="info" title={returned.by}>
          <q>{returned.why}</q>
        </Notice>
      ) : null}
      <Form method="post" encType="multipart/form-data" className="space-y-6">
        <HiddenFields fields={{ rev }} />
        <DraftFields view={view} />
      </Form>
      {view.hasDraft ? (
        <Form method="post" action={paths.documentDiscard(key)}>
          <HiddenFields fields={{ rev }} />
          <Button tone="quiet">{library.draft.discard}</Button>
        </Form>
      ) : null}
    </Page>
  );
}
