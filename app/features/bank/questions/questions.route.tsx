import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { scenariosWords } from "#app/strings/areas/scenarios.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewBank } from "./questions.view.server.ts";

export const loader = guarded("question.edit", async ({ request, language, words, now }) =>
  json(await viewBank(new URL(request.url).searchParams, await writtenLanguages(), language, words, now)),
);

export const meta = titled;

export default function Questions() {
  const { title, lead, search, filters, rows, count, page, hasMore, query, labels } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const scenarios = useWords(scenariosWords);
  const link = (n: number) => `?${new URLSearchParams([...Object.entries(query), ["page", String(n)]])}`;
  // A column that says nothing about any of them takes no place.
  const columns = (["question", "kind", "product", "tags", "rate", "state"] as const).filter(
    (key) => key === "question" || rows.some((row) => row[key] !== ""),
  );
  return (
    <Page
      title={title}
      lead={lead}
      wide
      actions={
        <>
          <ButtonLink to={paths.newQuestion} tone="primary">
            {labels.new}
          </ButtonLink>
          <ButtonLink to={paths.questionImport}>{labels.import}</ButtonLink>
          <ButtonLink to={paths.quizzes}>{labels.quizzes}</ButtonLink>
          <ButtonLink to={paths.scenarios}>{scenarios.title}</ButtonLink>
        </>
      }
    >
      <Form method="get" role="search" className="space-y-3">
        <Field name="q" type="search" label={labels.search} defaultValue={search} />
        <Disclosure summary={labels.filters} open={filters.some(({ value }) => value !== "")}>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {filters.map(({ name, label, value, options }) => (
              <Select key={name} name={name} label={label} defaultValue={value} options={options} />
            ))}
          </div>
        </Disclosure>
        <div>
          <Button tone="plain">{labels.filter}</Button>
        </div>
      </Form>
      <p role="status">{count}</p>
      {rows.length === 0 ? (
        <EmptyState title={labels.empty} text={labels.emptyText} />
      ) : (
        <Table
          caption={title}
          columns={columns.map((key) => ({ key, label: labels[key] }))}
          rows={rows.map((row) => ({
            key: row.key,
            cells: {
              question: (
                <Link
                  className="font-normal text-primary wrap-anywhere hover:underline"
                  to={paths.question(row.key)}
                >
                  {row.prompt}
                </Link>
              ),
              kind: row.kind,
              product: row.product,
              tags: row.tags,
              rate: row.rate,
              state: row.state,
            },
          }))}
        />
      )}
      <Pager
        label={common.pages}
        previous={page > 1 ? { to: link(page - 1), label: common.previous } : undefined}
        next={hasMore ? { to: link(page + 1), label: common.next } : undefined}
      />
    </Page>
  );
}
