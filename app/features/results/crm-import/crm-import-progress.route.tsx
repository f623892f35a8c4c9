import { json } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { requireRunning } from "#app/web/at-work.server.ts";
import { askedAgain, AtWorkPage } from "#app/web/at-work.tsx";
import { guardedList } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";

export const loader = guardedList("crm.import", async ({ params, words }) =>
  json({ title: words.crm.title, ...(await requireRunning(params.importId, paths.crmImport)) }),
);

export const meta = askedAgain;

export default function CrmImportProgress() {
  return <AtWorkPage words={useWords(importsWords)} back={paths.crmImport} />;
}
