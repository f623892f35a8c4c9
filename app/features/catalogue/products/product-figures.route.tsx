import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { marginText } from "#app/domain/price-text.ts";
import { bringsMonthly } from "#app/domain/study-queue.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findFigures } from "#db/queries/figures.ts";
import { findPrice } from "#db/queries/price-list.ts";
import { findProductByKey } from "#db/queries/products.ts";
import { figuresForm } from "./product.form.ts";
import { setFigures } from "./set-figures.server.ts";

export const loader = guarded("margin.read", async ({ params, actor, language, words }) => {
  const found = await findProductByKey(read(), params.key);
  if (!found) throw new Response(null, { status: 404 });
  const figures = (await findFigures(read())).get(found.id) ?? null;
  const cents = (await findPrice(read(), found.id))?.cents ?? null;
  return json({
    title: words.products.figures,
    key: found.key,
    name: inLanguage(found.content.name, language),
    margin: figures ? marginText(figures, language) : "",
    units: figures?.unitsPerMonth ?? null,
    brings: figures ? bringsMonthly(figures, cents) : null,
    seen: contentHash(figures),
    maySet: can(actor, "margin.edit"),
  });
});

export const action = guarded("margin.edit", async ({ request, params, actor, now }) => {
  const parsed = await parseForm(request, figuresForm);
  if (!parsed.ok) return parsed.response;
  const { margin, unitsPerMonth, seen } = parsed.value;
  const key = params.key;
  const done = await setFigures(actor, { key, figures: { ...margin, unitsPerMonth }, seen }, now);
  return done.ok
    ? redirectWithFlash(paths.productFigures(key), { tone: "success", code: "saved" })
    : refused(done.code);
});

export const meta = titled;

export default function FiguresPage() {
  const { title, key, name, margin, units, brings, seen, maySet } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const products = useWords(productsWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={`${name}: ${title}`}
      lead={products.figuresLead}
      back={{ to: paths.product(key), label: products.card }}
    >
      <p>{brings === null ? products.bringsUnknown : products.brings(products.money(brings))}</p>
      {maySet ? (
        <Form method="post" className="space-y-5">
          <ProblemSummary />
          <HiddenFields fields={{ seen }} />
          <Field
            name="margin"
            label={products.margin}
            hint={products.marginHint}
            error={errors["margin"]}
            defaultValue={values["margin"] ?? margin}
            autoComplete="off"
          />
          <Field
            name="unitsPerMonth"
            label={products.units}
            error={errors["unitsPerMonth"]}
            defaultValue={values["unitsPerMonth"] ?? units ?? ""}
            inputMode="numeric"
            autoComplete="off"
          />
          <Button wide>{products.save}</Button>
        </Form>
      ) : (
        <DefinitionList
          items={[
            { term: products.margin, children: margin || common.none },
            { term: products.units, children: units ?? common.none },
          ]}
        />
      )}
    </Page>
  );
}
