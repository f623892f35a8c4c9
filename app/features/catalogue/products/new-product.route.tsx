import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { addProduct } from "./add-product.server.ts";
import { productForm, productOf } from "./product.form.ts";
import { ProductFields } from "./product-fields.tsx";
import { viewProductForm } from "./product-form.view.server.ts";

export const loader = guarded("product.edit", async ({ language, words }) => {
  const { form } = await viewProductForm(null, language);
  return json({ title: words.products.newTitle, form, requestId: newId() });
});

export const action = guarded("product.edit", async ({ request, actor, language, now }) => {
  const { languages, others } = (await viewProductForm(null, language)).form;
  const keys = others.map(({ key }) => key);
  const parsed = await parseForm(request, productForm(languages, keys));
  if (!parsed.ok) return parsed.response;
  const { price: cents, tiers, priority, requestId = newId() } = parsed.value;
  const content = productOf(parsed.value, languages, keys, null);
  const { key } = await addProduct(
    actor,
    {
      content,
      priority,
      price: cents === null ? null : { cents, tiers },
      requestId,
      language: languages[0] ?? "en",
    },
    now,
  );
  return redirectWithFlash(paths.product(key), {
    tone: "success",
    code: "product-added",
    parts: { name: inLanguage(content.name, language) },
  });
});

export const meta = titled;

export default function NewProduct() {
  const { title, form, requestId } = useLoaderData<typeof loader>();
  const products = useWords(productsWords);
  return (
    <Page title={title} wide back={{ to: paths.products, label: products.title }}>
      <ProblemSummary />
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ requestId }} />
        <ProductFields form={form} />
        <Button wide>{products.save}</Button>
      </Form>
    </Page>
  );
}
