import { json } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { requireRunning } from "#app/web/at-work.server.ts";
import { askedAgain, AtWorkPage } from "#app/web/at-work.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";

export const loader = guarded("product.edit", async ({ params, words }) =>
  json({ title: words.productImport.title, ...(await requireRunning(params.importId, paths.productImport)) }),
);

export const meta = askedAgain;

export default function ProductImportProgress() {
  return <AtWorkPage words={useWords(importsWords)} back={paths.productImport} />;
}
