import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { priorities } from "#app/domain/product.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { ProductOrder } from "./product-order.tsx";
import { ProductTable } from "./product-table.tsx";
import { viewProducts } from "./products.view.server.ts";

export const loader = guarded("product.read", async ({ request, actor, language, words }) => {
  const query = new URL(request.url).searchParams;
  const search = (query.get("q") ?? "").trim().slice(0, 100);
  const priority = priorities.find((one) => String(one) === query.get("priority")) ?? null;
  const isRetired = query.get("show") === "retired" && can(actor, "product.edit");
  const view = await viewProducts({ actor, language, search, priority, isRetired });
  return json({
    title: words.products.title,
    ...view,
    search,
    priority,
    isRetired,
    mayCover: can(actor, "coverage.read"),
  });
});

export const meta = titled;

export default function Products() {
  const { rows, isEmpty, next, mayEdit, order, search, priority, isRetired, mayCover } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const products = useWords(productsWords);
  const own = next && rows.find(({ key }) => key === next.key);
  const query = (more: Record<string, string>) =>
    `?${new URLSearchParams({ ...(search ? { q: search } : {}), ...more })}`;
  const tabs = [
    { to: query({}), label: products.all, current: priority === null && !isRetired },
    ...priorities.map((n) => ({
      to: query({ priority: String(n) }),
      label: products.priority(n),
      current: priority === n,
    })),
    ...(mayEdit ? [{ to: query({ show: "retired" }), label: products.retired, current: isRetired }] : []),
  ];
  const actions = (
    <>
      {mayEdit ? (
        <ButtonLink to={paths.newProduct} tone="primary">
          {products.add}
        </ButtonLink>
      ) : null}
      {mayEdit ? <ButtonLink to={paths.productImport}>{products.import}</ButtonLink> : null}
      <ButtonLink to={paths.priceList}>{products.priceList}</ButtonLink>
      {mayCover ? <ButtonLink to={paths.coverage}>{products.coverage}</ButtonLink> : null}
    </>
  );
  if (isEmpty) {
    return (
      <Page
        title={products.title}
        actions={
          mayEdit ? (
            <>
              <ButtonLink to={paths.newProduct} tone="primary">
                {products.add}
              </ButtonLink>
              <ButtonLink to={paths.productImport}>{products.import}</ButtonLink>
            </>
          ) : undefined
        }
      >
        <EmptyState title={products.empty} text={mayEdit ? products.emptyEdit : products.emptyText} />
      </Page>
    );
  }
  return (
    <Page title={products.title} lead={products.lead} wide actions={actions}>
      {own && next ? (
        <Notice tone="info" title={products.next}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span>{own.name}</span>
            <ButtonLink to={next.to} tone="primary">
              {products.study}
            </ButtonLink>
          </div>
        </Notice>
      ) : null}
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <Field name="q" type="search" label={products.search} defaultValue={search} />
        <Button tone="plain">{common.search}</Button>
      </Form>
      <div className="no-print">
        <Tabs label={products.filters} tabs={tabs} />
      </div>
      {rows.length === 0 ? <EmptyState title={products.nothingFound} /> : <ProductTable rows={rows} />}
      {order ? <ProductOrder order={order} /> : null}
    </Page>
  );
}
