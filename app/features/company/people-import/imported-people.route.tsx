import { json, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { columnsOf, listAt } from "#app/domain/import-table.ts";
import { guessColumns } from "#app/domain/people-import-columns.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { startOnce, workOf } from "#app/web/at-work.server.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { placeOf } from "#app/web/import-fields.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { addWaiting } from "./add-waiting.server.ts";
import { peopleImportForm } from "./import.form.ts";
import { importPeople } from "./import-people.server.ts";
import { PeoplePreview } from "./import-preview.tsx";
import { viewPeopleList } from "./preview.view.server.ts";
import { roleNamesOf } from "./role-names.view.server.ts";
import { saidOf } from "./said.view.server.ts";

export const loader = guarded("people.import", ({ words, mustProve }) =>
  json({ title: words.imports.title, mustProve }),
);

export const action = guarded("people.import", async ({ request, actor, words, now, mustProve }) => {
  const parsed = await parseForm(request, peopleImportForm);
  if (!parsed.ok) return parsed.response;
  const { table: sheets, step, requestId } = parsed.value;
  const { place, isMoved } = placeOf(parsed.value);
  const list = listAt(sheets, place);
  const columns = isMoved ? guessColumns(list, columnsOf(list)) : parsed.value.columns;
  const said = saidOf(parsed.value);
  if (step === "look" || isMoved)
    return json({
      errors: {},
      values: {},
      refusal: null,
      preview: await viewPeopleList({ sheets, place, columns, said }, words),
      requestId,
      mustProve,
    });
  const done = await importPeople(
    actor,
    { list, columns, said, roleNames: roleNamesOf(words), requestId },
    now,
  );
  if (!done.ok) return refused(done.code);
  const { importId, waiting, n } = done;
  if (waiting.length > 0)
    startOnce(importId, n, (tell) =>
      addWaiting(actor, { importId, people: waiting, tell }, now).then(() => null),
    );
  return workOf(importId)
    ? redirect(paths.peopleImportProgress(importId))
    : redirectWithFlash(paths.peopleImport, {
        tone: "success",
        code: "imported",
        parts: { n: String(done.n) },
      });
});

export const meta = titled;

export default function Imported() {
  const answer = useActionData<typeof action>();
  const imports = useWords(importsWords);
  if (answer && "preview" in answer)
    return (
      <PeoplePreview preview={answer.preview} requestId={answer.requestId} mustProve={answer.mustProve} />
    );
  return (
    <Page title={imports.title} lead={imports.nothing}>
      <ButtonLink to={paths.peopleImport}>{imports.title}</ButtonLink>
    </Page>
  );
}
