import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findCrmList } from "#app/domain/crm/guess.ts";
import { listAt } from "#app/domain/import-table.ts";
import { paths } from "#app/paths.ts";
import { Form } from "#app/ui/form.tsx";
import { PastImports, TableSource } from "#app/ui/import-parts.tsx";
import { Page } from "#app/ui/page.tsx";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guardedList } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { sourceForm } from "#app/web/import-fields.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { crmWords } from "#app/strings/areas/crm.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { useWords } from "#app/web/strings.tsx";
import { readTable } from "#app/web/table.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findLastCrmImports } from "#db/queries/crm-imports.ts";
import { CrmPreview } from "./crm-preview.tsx";
import { readingOf } from "./guess-reading.view.server.ts";
import { viewCrmFile } from "./preview.view.server.ts";

export const loader = guardedList("crm.import", async ({ actor, words }) =>
  json({ title: words.crm.title, last: await findLastCrmImports(read(), actor, 10) }),
);

export const action = guardedList("crm.import", async ({ request, actor, words, now }) => {
  const parsed = await parseForm(request, sourceForm);
  if (!parsed.ok) return parsed.response;
  const { text } = parsed.value;
  const table = await readTable(request, { file: "file", text: "text" });
  if (!table.ok)
    return invalid(table.code === "required" || text ? "text" : "file", table.code, { text: text ?? "" });
  const place = findCrmList(table.sheets);
  const reading = await readingOf(listAt(table.sheets, place));
  const preview = await viewCrmFile({ actor, sheets: table.sheets, place, reading, words, now });
  return json({ errors: {}, values: {}, refusal: null, preview, requestId: newId() });
});

export const meta = titled;

export default function ImportFromCrm() {
  const { last } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const imports = useWords(importsWords);
  const crm = useWords(crmWords);
  const { errors, values } = useProblem();
  const answer = useActionData<typeof action>();
  if (answer && "preview" in answer)
    return <CrmPreview preview={answer.preview} requestId={answer.requestId} />;
  return (
    <Page title={crm.title} lead={crm.lead}>
      <ProblemSummary />
      <Form method="post" encType="multipart/form-data" className="space-y-5" reloadDocument>
        <TableSource words={imports} pasteHint={crm.pasteHint} errors={errors} pasted={values["text"]} />
      </Form>
      <PastImports
        title={imports.last}
        undo={common.undo}
        undone={imports.undone}
        imports={last.map((row) => ({
          id: row.id,
          text: crm.done(
            `${crm.crms[row.crm]}, ${crm.lists[row.list]}`,
            row.added,
            row.changed,
            row.by,
            common.moment(row.importedAt),
          ),
          undo: row.undoneAt === null ? paths.crmImportUndo(row.id) : null,
        }))}
      />
    </Page>
  );
}
