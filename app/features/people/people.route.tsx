import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findAllPeople } from "#db/queries/people.ts";

const pageSize = 25;

export const loader = guarded("people.manage", async ({ request, words }) => {
  const query = new URL(request.url).searchParams;
  const search = (query.get("q") ?? "").trim().slice(0, 100);
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(query.get("page"))) || 1));
  const found = await findAllPeople(read(), { search, limit: pageSize + 1, offset: (page - 1) * pageSize });
  return json({ title: words.people.title, people: found.slice(0, pageSize), hasMore: found.length > pageSize, search, page });
});

export const meta = titled;

export default function People() {
  const { people: rows, hasMore, search, page } = useLoaderData<typeof loader>();
  const { common, signIn } = useStrings();
  const people = useWords(peopleWords);
  const imports = useWords(importsWords);
  const link = (n: number) => `?${new URLSearchParams({ q: search, page: String(n) })}`;
  const columns = (["name", "roles", "email", "state"] as const).map((key) => ({ key, label: people.columns[key] }));
  return (
    <Page title={people.title} wide actions={<><ButtonLink to={paths.newPerson} tone="primary">{people.add}</ButtonLink><ButtonLink to={paths.peopleImport}>{imports.title}</ButtonLink><ButtonLink to={paths.retention}>{people.retention}</ButtonLink></>}>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <Field name="q" type="search" label={people.search} defaultValue={search} />
        <Button tone="plain">{common.search}</Button>
      </Form>
      {rows.length === 0 ? <EmptyState title={people.empty} /> : (
        <Table
          caption={people.title} columns={columns}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              name: <Link className="link" to={paths.person(row.id)}>{row.name}</Link>, email: row.email ?? common.none,
              roles: row.roles.map((role) => signIn.roles[role]).join(", ") || common.none,
              state: row.deactivatedAt ? people.inactive : people.active,
            },
          }))}
        />
      )}
      <Pager label={common.pages} previous={page > 1 ? { to: link(page - 1), label: common.previous } : undefined} next={hasMore ? { to: link(page + 1), label: common.next } : undefined} />
    </Page>
  );
}
