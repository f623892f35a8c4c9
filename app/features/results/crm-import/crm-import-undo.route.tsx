import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { answerForm } from "#app/web/answer-form.server.ts";
import { emptyForm } from "#app/web/form-fields.ts";
import { guardedList } from "#app/web/guard.server.ts";
import { crmWords } from "#app/strings/areas/crm.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findCrmImport } from "#db/queries/crm-imports.ts";
import { undoCrmImport } from "./undo-crm-import.server.ts";

export const loader = guardedList("crm.import", async ({ params, actor, words }) => {
  const found = await findCrmImport(read(), actor, params.importId);
  if (!found) throw new Response(null, { status: 404 });
  return json({ title: words.crm.undo, n: found.added + found.changed });
});

export const action = guardedList(
  "crm.import",
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { importId }, now }) => undoCrmImport(actor, { importId }, now),
    back: () => paths.crmImport,
    say: ({ n }) => ({ code: "import-undone", parts: { n: String(n) } }),
  }),
);

export const meta = titled;

export default function CrmImportUndo() {
  const { title, n } = useLoaderData<typeof loader>();
  const crm = useWords(crmWords);
  return (
    <Page title={title} lead={crm.undoLead(n)} back={{ to: paths.crmImport, label: crm.title }}>
      <Form method="post">
        <Button wide>{title}</Button>
      </Form>
    </Page>
  );
}
