import { json } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { columnsOf, listAt } from "#app/domain/import-table.ts";
import { guessProductColumns } from "#app/domain/product-import-columns.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { placeOf } from "#app/web/import-fields.ts";
import { productImportWords } from "#app/strings/areas/product-import.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { importProducts } from "./import-products.server.ts";
import { importScope, previewView } from "./preview.view.server.ts";
import { importForm } from "./product-import.form.ts";
import { ProductPreview } from "./product-preview.tsx";

export const loader = guarded("product.edit", ({ words }) => json({ title: words.productImport.title }));

export const action = guarded("product.edit", async ({ request, actor, language, words, now }) => {
  const scope = await importScope(actor);
  const parsed = await parseForm(request, importForm(scope.allowed));
  if (!parsed.ok) return parsed.response;
  const { table: sheets, step, requestId } = parsed.value;
  const { place, isMoved } = placeOf(parsed.value);
  const list = listAt(sheets, place);
  const columns = isMoved ? guessProductColumns(list, columnsOf(list), scope.allowed) : parsed.value.columns;
  if (step === "look" || isMoved) return json({ errors: {}, values: {}, refusal: null, preview: await previewView({ sheets, place, columns, ...scope, language, words }), requestId });
  const done = await importProducts(actor, { list, columns, languages: scope.languages, requestId }, now);
  return done.ok ? redirectWithFlash(paths.productImport, { tone: "success", code: "products-imported", parts: { n: String(done.n) } }) : refused(done.code);
});

export const meta = titled;

export default function ProductsImported() {
  const answer = useActionData<typeof action>();
  const productImport = useWords(productImportWords);
  if (answer && "preview" in answer) return <ProductPreview preview={answer.preview} requestId={answer.requestId} />;
  return <Page title={productImport.title} lead={productImport.nothing}><ButtonLink to={paths.productImport}>{productImport.title}</ButtonLink></Page>;
}
