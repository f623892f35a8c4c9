import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { deferralsText } from "#app/domain/price-text.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { changeDeferrals } from "./change-deferrals.server.ts";
import { deferralsForm } from "./product.form.ts";

export const loader = guarded("product.read", async ({ actor, language, words }) => {
  const { prices, deferrals } = await findPriceList(read());
  const rows = (await findAllProducts(read()))
    .filter(({ retiredAt }) => retiredAt === null)
    .map(({ key, content }) => ({
      key,
      name: inLanguage(content.name, language),
      unit: inLanguage(content.unit ?? {}, language),
      price: prices[key] ?? null,
    }));
  return json({
    title: words.products.priceList,
    rows: rows.sort((a, b) => a.name.localeCompare(b.name, language)),
    deferrals,
    typed: deferralsText(deferrals, language),
    seen: contentHash(deferrals),
    mayEdit: can(actor, "product.edit"),
  });
});

export const action = guarded("product.edit", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, deferralsForm);
  if (!parsed.ok) return parsed.response;
  const done = await changeDeferrals(actor, parsed.value, now);
  return done.ok
    ? redirectWithFlash(paths.priceList, { tone: "success", code: "saved" })
    : refused(done.code);
});

export const meta = titled;

export default function PriceListPage() {
  const { rows, deferrals, typed, seen, mayEdit } = useLoaderData<typeof loader>();
  const products = useWords(productsWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={products.priceList}
      lead={products.priceListLead}
      wide
      back={{ to: paths.products, label: products.title }}
    >
      {rows.length === 0 ? (
        <EmptyState title={products.empty} />
      ) : (
        <Table
          caption={products.priceList}
          columns={[
            { key: "name", label: products.columns.name },
            { key: "price", label: products.columns.price },
            { key: "tiers", label: products.tiersTitle },
          ]}
          rows={rows.map(({ key, name, unit, price }) => ({
            key,
            cells: {
              name: (
                <Link className="link" to={mayEdit ? paths.productEdit(key) : paths.product(key)}>
                  {name}
                </Link>
              ),
              price: price ? `${products.money(price.cents)} ${products.perUnit(unit)}` : products.noPrice,
              tiers: price?.tiers.map(({ from, discountBp }) => (
                <span key={from} className="block">
                  {products.from(String(from), products.share(discountBp))}
                </span>
              )),
            },
          }))}
        />
      )}
      <Section title={products.deferrals}>
        {deferrals.length === 0 ? (
          <p>{products.noDeferrals}</p>
        ) : (
          <ul className="list-disc pl-5">
            {deferrals.map(({ upToDays, takesBp }) => (
              <li key={upToDays}>{products.deferral(upToDays, products.share(takesBp))}</li>
            ))}
          </ul>
        )}
        {mayEdit ? (
          <Form method="post" className="mt-4 space-y-4">
            <ProblemSummary />
            <HiddenFields fields={{ seen }} />
            <TextArea
              name="deferrals"
              label={products.deferralsLabel}
              hint={`${products.deferralsHint} ${products.deferralsChange}`}
              error={errors["deferrals"]}
              defaultValue={values["deferrals"] ?? typed}
            />
            <Button tone="plain">{products.save}</Button>
          </Form>
        ) : null}
      </Section>
    </Page>
  );
}
