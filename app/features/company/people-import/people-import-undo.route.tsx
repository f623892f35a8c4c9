import { emptyForm } from "#app/web/form-fields.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { importsWords } from "#app/strings/areas/imports.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findImport } from "#db/queries/imports.ts";
import { undoImport } from "./undo-import.server.ts";

export const loader = guarded("people.import", async ({ params, words, mustProve }) => {
  const found = await findImport(read(), params.importId);
  if (!found) throw new Response(null, { status: 404 });
  return json({ title: words.imports.undo, people: found.people, mustProve });
});

export const action = guarded(
  "people.import",
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { importId }, now }) => undoImport(actor, { importId }, now),
    back: () => paths.peopleImport,
    say: ({ n }) => ({ code: "import-undone", parts: { n: String(n) } }),
  }),
);

export const meta = titled;

export default function UndoImport() {
  const { title, people, mustProve } = useLoaderData<typeof loader>();
  const imports = useWords(importsWords);
  return (
    <Page
      title={title}
      lead={imports.undoLead(people)}
      back={{ to: paths.peopleImport, label: imports.title }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <ProofField asks={mustProve} />
        <Button wide>{title}</Button>
      </Form>
    </Page>
  );
}
