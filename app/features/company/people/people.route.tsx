import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { roles } from "#app/domain/access-table.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { countPeopleAmong, findAllPeople } from "#db/queries/people.ts";
import { findTeamNames } from "#db/queries/teams.ts";

const pageSize = 25;

export const loader = guarded("people.manage", async ({ request, words, language }) => {
  const query = new URL(request.url).searchParams;
  const filter = {
    search: (query.get("q") ?? "").trim().slice(0, 100),
    role: roles.find((role) => role === query.get("role")) ?? null,
    neverSignedIn: query.get("in") === "never",
  };
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(query.get("page"))) || 1));
  const found = await findAllPeople(read(), {
    ...filter,
    language,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const teams = await findTeamNames(
    read(),
    found.map(({ id }) => id),
  );
  return json({
    title: words.people.title,
    people: found,
    teams,
    of: await countPeopleAmong(read(), filter),
    filter,
    page,
    from: (page - 1) * pageSize,
  });
});

export const meta = titled;

export default function People() {
  const { people: rows, teams, of, filter, page, from } = useLoaderData<typeof loader>();
  const { common, signIn } = useWords();
  const people = useWords(peopleWords);
  const imports = useWords(importsWords);
  const link = (n: number) =>
    `?${new URLSearchParams({ q: filter.search, role: filter.role ?? "", in: filter.neverSignedIn ? "never" : "", page: String(n) })}`;
  const columns = (["name", "roles", "team", "email", "state"] as const).map((key) => ({
    key,
    label: people.columns[key],
  }));
  return (
    <Page
      title={people.title}
      wide
      actions={
        <>
          <ButtonLink to={paths.newPerson} tone="primary">
            {people.add}
          </ButtonLink>
          <ButtonLink to={paths.peopleImport}>{imports.title}</ButtonLink>
          <ButtonLink to={paths.retention}>{people.retention}</ButtonLink>
        </>
      }
    >
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <Field name="q" type="search" label={people.search} defaultValue={filter.search} />
        <Select
          name="role"
          label={people.columns.roles}
          defaultValue={filter.role ?? ""}
          options={[
            { value: "", label: people.anyRole },
            ...roles.map((role) => ({ value: role, label: signIn.roles[role] })),
          ]}
        />
        <Select
          name="in"
          label={people.signedIn}
          defaultValue={filter.neverSignedIn ? "never" : ""}
          options={[
            { value: "", label: people.everybody },
            { value: "never", label: people.neverSignedIn },
          ]}
        />
        <Button tone="plain">{common.search}</Button>
      </Form>
      {rows.length > 0 ? <p role="status">{common.range(from + 1, from + rows.length, of)}</p> : null}
      {rows.length === 0 ? (
        <EmptyState title={people.empty} />
      ) : (
        <Table
          caption={people.title}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              name: (
                <Link className="text-primary hover:underline" to={paths.person(row.id)}>
                  {row.name}
                </Link>
              ),
              email: row.email ?? common.none,
              team: teams[row.id] ?? common.none,
              roles: row.roles.map((role) => signIn.roles[role]).join(", ") || common.none,
              state: row.deactivatedAt ? people.inactive : "",
            },
          }))}
        />
      )}
      <Pager
        label={common.pages}
        previous={page > 1 ? { to: link(page - 1), label: common.previous } : undefined}
        next={from + rows.length < of ? { to: link(page + 1), label: common.next } : undefined}
      />
    </Page>
  );
}
