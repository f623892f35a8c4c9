import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { columnsOf, findList, listAt } from "#app/domain/import-table.ts";
import { guessColumns, peopleColumns } from "#app/domain/people-import-columns.ts";
import { paths } from "#app/paths.ts";
import { Form } from "#app/ui/form.tsx";
import { PastImports, TableSource } from "#app/ui/import-parts.tsx";
import { Page } from "#app/ui/page.tsx";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { sourceForm } from "#app/web/import-fields.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { importsWords } from "#app/strings/areas/imports.ts";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { readTable } from "#app/web/table.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findLastImports } from "#db/queries/imports.ts";
import { PeoplePreview } from "./import-preview.tsx";
import { viewPeopleList } from "./preview.view.server.ts";

export const loader = guarded("people.import", async ({ words, mustProve }) => {
  const last = await findLastImports(read(), 10);
  return json({ title: words.imports.title, mustProve, last });
});

export const action = guarded("people.import", async ({ request, words }) => {
  const parsed = await parseForm(request, sourceForm);
  if (!parsed.ok) return parsed.response;
  const table = await readTable(request, { file: "file", text: "text" });
  if (!table.ok)
    return invalid(table.code === "required" || parsed.value.text ? "text" : "file", table.code, {
      text: parsed.value.text ?? "",
    });
  const place = findList(table.sheets, peopleColumns);
  const list = listAt(table.sheets, place);
  const preview = await viewPeopleList(
    { sheets: table.sheets, place, columns: guessColumns(list, columnsOf(list)) },
    words,
  );
  return json({ errors: {}, values: {}, refusal: null, preview, requestId: newId() });
});

export const meta = titled;

export default function Import() {
  const { mustProve, last } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const imports = useWords(importsWords);
  const people = useWords(peopleWords);
  const { errors, values } = useProblem();
  const answer = useActionData<typeof action>();
  if (answer && "preview" in answer)
    return <PeoplePreview preview={answer.preview} requestId={answer.requestId} mustProve={mustProve} />;
  return (
    <Page title={imports.title} lead={imports.lead} back={{ to: paths.people, label: people.title }}>
      <ProblemSummary />
      <Form method="post" encType="multipart/form-data" className="space-y-5" reloadDocument>
        <ProofField asks={mustProve} />
        <TableSource words={imports} pasteHint={imports.pasteHint} errors={errors} pasted={values["text"]} />
      </Form>
      <PastImports
        title={imports.last}
        undo={common.undo}
        undone={imports.undone}
        imports={last.map((row) => ({
          id: row.id,
          text: imports.done(row.people, row.by, common.moment(row.importedAt)),
          undo: row.undoneAt === null ? paths.peopleImportUndo(row.id) : null,
        }))}
      />
    </Page>
  );
}
