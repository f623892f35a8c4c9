import { json, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { columnsOf, listAt } from "#app/domain/import-table.ts";
import { guessProductColumns } from "#app/domain/product-import-columns.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { startOnce } from "#app/web/at-work.server.ts";
import { type Flash, redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { placeOf } from "#app/web/import-fields.ts";
import { productImportWords } from "#app/strings/areas/product-import.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { importProducts } from "./import-products.server.ts";
import { importScope } from "./import-scope.view.server.ts";
import { viewProductList } from "./preview.view.server.ts";
import { productImportForm } from "./product-import.form.ts";
import { ProductPreview } from "./product-preview.tsx";

// More lines than this are taken in after the request.
const mostAtOnce = 200;
const imported = (n: number): Flash => ({
  tone: "success",
  code: "products-imported",
  parts: { n: String(n) },
});

export const loader = guarded("product.edit", ({ words }) => json({ title: words.productImport.title }));

export const action = guarded("product.edit", async ({ request, actor, language, words, now }) => {
  const scope = await importScope(actor);
  const parsed = await parseForm(request, productImportForm(scope.allowed));
  if (!parsed.ok) return parsed.response;
  const { table: sheets, step, requestId, photos } = parsed.value;
  const { place, isMoved } = placeOf(parsed.value);
  const list = listAt(sheets, place);
  const columns = isMoved ? guessProductColumns(list, columnsOf(list), scope.allowed) : parsed.value.columns;
  if (step === "look" || isMoved)
    return json({
      errors: {},
      values: {},
      refusal: null,
      preview: await viewProductList({ sheets, place, columns, photos, ...scope, language, words }),
      requestId,
    });
  const take = (tell?: (n: number) => void) =>
    importProducts(actor, { list, columns, languages: scope.languages, photos, requestId }, now, tell);
  if (list.rows.length > mostAtOnce) {
    startOnce(requestId, list.rows.length, async (tell) => {
      const done = await take(tell);
      return done.ok
        ? imported(done.n)
        : { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } };
    });
    return redirect(paths.productImportProgress(requestId));
  }
  const done = await take();
  return done.ok ? redirectWithFlash(paths.productImport, imported(done.n)) : refused(done.code);
});

export const meta = titled;

export default function ProductsImported() {
  const answer = useActionData<typeof action>();
  const productImport = useWords(productImportWords);
  if (answer && "preview" in answer)
    return <ProductPreview preview={answer.preview} requestId={answer.requestId} />;
  return (
    <Page title={productImport.title} lead={productImport.nothing}>
      <ButtonLink to={paths.productImport}>{productImport.title}</ButtonLink>
    </Page>
  );
}
