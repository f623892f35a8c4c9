import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { columnsOf, findList, listAt } from "#app/domain/import-table.ts";
import { guessProductColumns, productColumns } from "#app/domain/product-import-columns.ts";
import { paths } from "#app/paths.ts";
import { FileField } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { PastImports, TableSource } from "#app/ui/import-parts.tsx";
import { Page } from "#app/ui/page.tsx";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { importsWords } from "#app/strings/areas/imports.ts";
import { productImportWords } from "#app/strings/areas/product-import.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { takePictureZip } from "#app/web/take-picture-zip.server.ts";
import { readTable } from "#app/web/table.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findLastProductImports } from "#db/queries/product-imports.ts";
import { importScope } from "./import-scope.view.server.ts";
import { viewProductList } from "./preview.view.server.ts";
import { cellLetters, productSourceForm } from "./product-import.form.ts";
import { ProductPreview } from "./product-preview.tsx";

export const loader = guarded("product.edit", async ({ words }) =>
  json({ title: words.productImport.title, last: await findLastProductImports(read(), 10) }),
);

export const action = guarded("product.edit", async ({ request, actor, language, words, now }) => {
  const parsed = await parseForm(request, productSourceForm);
  if (!parsed.ok) return parsed.response;
  const table = await readTable(request, { file: "file", text: "text" }, cellLetters);
  if (!table.ok)
    return invalid(table.code === "required" || parsed.value.text ? "text" : "file", table.code, {
      text: parsed.value.text ?? "",
    });
  const taken = await takePictureZip(request, "photos", { actor, now });
  if (taken && !taken.ok) return invalid("photos", taken.code, { text: parsed.value.text ?? "" });
  const scope = await importScope(actor);
  const place = findList(table.sheets, (headings) => productColumns(headings, scope.allowed));
  const list = listAt(table.sheets, place);
  const preview = await viewProductList({
    sheets: table.sheets,
    place,
    columns: guessProductColumns(list, columnsOf(list), scope.allowed),
    photos: taken?.pictures ?? null,
    refused: taken?.refused ?? [],
    ...scope,
    language,
    words,
  });
  return json({ errors: {}, values: {}, refusal: null, preview, requestId: newId() });
});

export const meta = titled;

export default function ImportProducts() {
  const { last } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const imports = useWords(importsWords);
  const productImport = useWords(productImportWords);
  const products = useWords(productsWords);
  const { errors, values } = useProblem();
  const answer = useActionData<typeof action>();
  if (answer && "preview" in answer)
    return <ProductPreview preview={answer.preview} requestId={answer.requestId} />;
  return (
    <Page
      title={productImport.title}
      lead={productImport.lead}
      back={{ to: paths.products, label: products.title }}
    >
      <ProblemSummary />
      <Form method="post" encType="multipart/form-data" className="space-y-5" reloadDocument>
        <TableSource
          words={imports}
          pasteHint={productImport.pasteHint}
          errors={errors}
          pasted={values["text"]}
        >
          <FileField
            name="photos"
            label={productImport.zip}
            hint={productImport.zipHint}
            accept=".zip,application/zip"
            optionalLabel={common.optional}
            error={errors["photos"]}
          />
        </TableSource>
      </Form>
      <PastImports
        title={imports.last}
        undo={common.undo}
        undone={imports.undone}
        imports={last.map((row) => ({
          id: row.id,
          text: productImport.done(row.added, row.changed, row.by, common.moment(row.importedAt)),
          undo: row.undoneAt === null ? paths.productImportUndo(row.id) : null,
        }))}
      />
    </Page>
  );
}
