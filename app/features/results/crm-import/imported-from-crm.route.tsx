import { json, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { crmColumnsOf } from "#app/domain/crm/guess.ts";
import { columnsOf, listAt } from "#app/domain/import-table.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { startOnce } from "#app/web/at-work.server.ts";
import { type Flash, redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guardedList } from "#app/web/guard.server.ts";
import { placeOf } from "#app/web/import-fields.ts";
import { crmWords } from "#app/strings/areas/crm.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { crmImportForm, saidOwners } from "./crm-import.form.ts";
import { CrmPreview } from "./crm-preview.tsx";
import { importCrm } from "./import-crm.server.ts";
import { viewCrmFile } from "./preview.view.server.ts";

// More lines than this are taken in after the request.
const mostAtOnce = 300;
const imported = ({ added, changed }: { added: number; changed: number }): Flash => ({
  tone: "success",
  code: "crm-imported",
  parts: { added: String(added), changed: String(changed) },
});

export const loader = guardedList("crm.import", ({ words }) => json({ title: words.crm.title }));

export const action = guardedList("crm.import", async ({ request, actor, words, now }) => {
  const parsed = await parseForm(request, crmImportForm);
  if (!parsed.ok) return parsed.response;
  const { table: sheets, step, requestId, crm, dayOrder, unit = "money", shownList } = parsed.value;
  const { place, isMoved: isElsewhere } = placeOf(parsed.value);
  const list = listAt(sheets, place);
  const isMoved = isElsewhere || shownList !== parsed.value.list;
  const width = columnsOf(list);
  const columns = isMoved
    ? crmColumnsOf(list.headings ?? Array(width).fill(""), parsed.value.list)
    : parsed.value.columns;
  const reading = { list: parsed.value.list, crm, columns, dayOrder: dayOrder || null, unit };
  const said = saidOwners(parsed.value);
  if (step === "look" || isMoved)
    return json({
      errors: {},
      values: {},
      refusal: null,
      preview: await viewCrmFile({ actor, sheets, place, reading, said, words, now }),
      requestId,
    });
  const take = (tell?: (n: number) => void) =>
    importCrm(actor, { list, reading, said, requestId }, now, tell);
  if (list.rows.length > mostAtOnce) {
    startOnce(requestId, list.rows.length, async (tell) => {
      const done = await take(tell);
      return done.ok
        ? imported(done)
        : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } };
    });
    return redirect(paths.crmImportProgress(requestId));
  }
  const done = await take();
  return done.ok ? redirectWithFlash(paths.crmImport, imported(done)) : refused(done.code);
});

export const meta = titled;

export default function ImportedFromCrm() {
  const answer = useActionData<typeof action>();
  const crm = useWords(crmWords);
  if (answer && "preview" in answer)
    return <CrmPreview preview={answer.preview} requestId={answer.requestId} />;
  return (
    <Page title={crm.title} lead={crm.nothing}>
      <ButtonLink to={paths.crmImport}>{crm.title}</ButtonLink>
    </Page>
  );
}
