import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { changeProduct } from "./change-product.server.ts";
import { productForm, productOf } from "./product.form.ts";
import { ProductFields } from "./product-fields.tsx";
import { viewProductForm } from "./product-form.view.server.ts";

async function find(key: string | undefined, language: Language) {
  const { product, ...view } = await viewProductForm(key ?? "", language);
  if (!product) throw new Response(null, { status: 404 });
  return { ...view, product };
}

export const loader = guarded("product.edit", async ({ params, language, words }) => {
  const {
    product: { key, rev, content },
    form,
  } = await find(params.key, language);
  return json({ title: words.products.editTitle(inLanguage(content.name, language)), key, rev, form });
});

export const action = guarded("product.edit", async ({ request, params, actor, language, now }) => {
  const {
    product,
    form: { languages, others },
  } = await find(params.key, language);
  const keys = others.map(({ key }) => key);
  const typed = Object.fromEntries(await readForm(request));
  const parsed = await parseForm(request, productForm(languages, keys));
  if (!parsed.ok) return parsed.response;
  const { price: cents, tiers, priority, rev = 0 } = parsed.value;
  const content = productOf(parsed.value, languages, keys, product.content);
  const done = await changeProduct(
    actor,
    { key: product.key, rev, content, priority, price: cents === null ? null : { cents, tiers } },
    now,
  );
  return done.ok
    ? redirectWithFlash(paths.product(product.key), { tone: "success", code: "saved" })
    : refused(done.code, typed);
});

export const meta = titled;

export default function EditProduct() {
  const { title, key, rev, form } = useLoaderData<typeof loader>();
  const products = useWords(productsWords);
  const { refusal } = useProblem();
  return (
    <Page title={title} wide back={{ to: paths.product(key), label: products.card }}>
      <ProblemSummary />
      {refusal ? (
        <ButtonLink to={paths.productEdit(key)} reloadDocument>
          {products.reload}
        </ButtonLink>
      ) : null}
      <Form method="post" className="space-y-6">
        <HiddenFields fields={{ rev }} />
        <ProductFields form={form} />
        <Button wide>{products.save}</Button>
      </Form>
    </Page>
  );
}
