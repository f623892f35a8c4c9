import { aspects } from "#app/domain/aspects.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Matrix } from "#app/ui/matrix.tsx";
import { Page } from "#app/ui/page.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { coverageWords } from "#app/strings/areas/coverage.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewCoverage, viewsOf } from "./coverage.view.server.ts";

export const loader = guarded("coverage.read", async ({ request, actor, language, words }) => {
  const views = viewsOf(actor);
  const view =
    views.find((one) => one === new URL(request.url).searchParams.get("view")) ?? views[0] ?? "own";
  return json({
    title: words.coverage.title,
    views,
    view,
    ...(await viewCoverage({ view, actor, language, words })),
  });
});

export const meta = titled;

export default function Coverage() {
  const { views, view, rows, sum, drafts } = useLoaderData<typeof loader>();
  const coverage = useWords(coverageWords);
  const products = useWords(productsWords);
  const lead = view === "team" ? coverage.lead : coverage.leads[view];
  return (
    <Page title={coverage.title} lead={lead} wide back={{ to: paths.products, label: products.title }}>
      {views.length > 1 ? (
        <div className="no-print">
          <Tabs
            label={coverage.views}
            tabs={views.map((one) => ({
              to: paths.coverageOf(one),
              label: coverage.tabs[one],
              current: one === view,
            }))}
          />
        </div>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState
          title={products.empty}
          text={products.emptyText}
          action={<ButtonLink to={paths.products}>{products.toList}</ButtonLink>}
        />
      ) : (
        <>
          <p>{sum}</p>
          {drafts ? (
            <p className="no-print">
              <ButtonLink to={paths.questionDrafts} tone="primary">
                {drafts}
              </ButtonLink>
            </p>
          ) : null}
          <Matrix
            caption={coverage.title}
            corner={coverage.product}
            columns={aspects.map((key) => ({ key, label: coverage.aspects[key] }))}
            rows={rows.map((row) => ({ ...row, to: paths.product(row.key) }))}
          />
        </>
      )}
    </Page>
  );
}
