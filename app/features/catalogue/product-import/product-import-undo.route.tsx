import { emptyForm } from "#app/web/form-fields.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { productImportWords } from "#app/strings/areas/product-import.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findProductImport } from "#db/queries/product-imports.ts";
import { undoProducts } from "./undo-products.server.ts";

export const loader = guarded("product.edit", async ({ params, words }) => {
  const found = await findProductImport(read(), params.importId);
  if (!found) throw new Response(null, { status: 404 });
  return json({ title: words.productImport.undo, n: found.items.length });
});

export const action = guarded(
  "product.edit",
  answerForm({
    form: emptyForm,
    decide: ({ actor, params: { importId }, now }) => undoProducts(actor, { importId }, now),
    back: () => paths.productImport,
    say: ({ n }) => ({ code: "import-undone", parts: { n: String(n) } }),
  }),
);

export const meta = titled;

export default function UndoProducts() {
  const { title, n } = useLoaderData<typeof loader>();
  const productImport = useWords(productImportWords);
  return (
    <Page
      title={title}
      lead={productImport.undoLead(n)}
      back={{ to: paths.productImport, label: productImport.title }}
    >
      <Form method="post">
        <Button wide>{title}</Button>
      </Form>
    </Page>
  );
}
