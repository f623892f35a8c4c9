import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentKinds } from "#app/domain/documents.ts";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { createDocument } from "./create-document.server.ts";
import { newDocumentForm, titleOf } from "./document.form.ts";
import { KindAndTitle } from "./kind-and-title.tsx";

export const loader = guarded("library.keep", async ({ words }) =>
  json({
    title: words.library.new,
    languages: await writtenLanguages(),
    kinds: documentKinds.map((value) => ({ value, label: words.library.kinds[value] })),
  }),
);

export const action = guarded("library.keep", async ({ request, actor, now }) => {
  const languages = await writtenLanguages();
  const parsed = await parseForm(request, newDocumentForm(languages));
  if (!parsed.ok) return parsed.response;
  const { kind } = parsed.value;
  const { key } = await createDocument(actor, { kind, title: titleOf(parsed.value, languages) }, now);
  return redirect(paths.documentDraft(key), 303);
});

export const meta = titled;

export default function NewDocument() {
  const { title, ...fields } = useLoaderData<typeof loader>();
  const library = useWords(libraryWords);
  return (
    <Page title={title} lead={library.newLead} back={{ to: paths.documents, label: library.back }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <KindAndTitle {...fields} />
        <Button wide>{library.begin}</Button>
      </Form>
    </Page>
  );
}
