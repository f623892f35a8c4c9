import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { useLivePreview } from "#app/web/use-live-preview.ts";
import { readDraftForm } from "./read-draft-form.ts";
import { viewDocumentDraft } from "./document-draft.view.server.ts";
import { DocumentText, type Shown } from "./document-text.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { documentAt } from "./library-document.view.server.ts";
import { saveDraft } from "./save-draft.server.ts";
import { viewSettled } from "./written.view.server.ts";

export const loader = guarded("library.keep", async ({ params, ...asked }) => {
  const view = await viewDocumentDraft({ ...asked, key: params.key });
  return view.isShut ? redirect(paths.libraryDocument(params.key)) : json(view);
});

export const action = guarded("library.keep", async ({ params: { key }, ...asked }) => {
  const found = await documentAt(key);
  const form = await readDraftForm(key, asked, found.draft?.content ?? found.version?.content ?? null);
  // What is not finished yet is no fault of somebody who is still writing.
  if ((await readForm(asked.request)).get("act") === "live")
    return json({
      preview: form.ok ? await viewSettled(found, form.written.content, asked.language, asked.now) : null,
    });
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
      <DraftEditor key={rev} view={view} />
      {view.hasDraft ? (
        <Form method="post" action={paths.documentDiscard(key)}>
          <HiddenFields fields={{ rev }} />
          <Button tone="quiet">{library.draft.discard}</Button>
        </Form>
      ) : null}
    </Page>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** The form, and beside it how the text will read. */
function DraftEditor({ view }: { view: View }) {
  const { draft } = useWords(libraryWords);
  const first = useRef<HTMLButtonElement>(null);
  const { preview = view.shown, watch } = useLivePreview<Shown>(first);
  return (
    <div className={view.file ? "" : "grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_24rem]"}>
      <Form method="post" encType="multipart/form-data" className="min-w-0 space-y-6" onInput={watch}>
        <HiddenFields fields={{ rev: view.rev }} />
        {/* What Enter presses. */}
        <button
          ref={first}
          type="submit"
          name="act"
          value="save"
          tabIndex={-1}
          aria-hidden="true"
          className="hidden"
        />
        <DraftFields view={view} />
      </Form>
      {view.file ? null : (
        <aside
          aria-label={draft.live}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
          tabIndex={0}
          className="min-w-0 space-y-3 xl:sticky xl:top-4 xl:max-h-[calc(100vh-2rem)] xl:overflow-y-auto"
        >
          <h2 className="text-lg">{draft.live}</h2>
          <DocumentText shown={preview} file={paths.documentDraftFile(view.key)} />
        </aside>
      )}
    </div>
  );
}
