import { importProblems } from "#app/domain/people-import-problems.ts";
import { roles } from "#app/domain/access-table.ts";
import { fold, listAt, type Place } from "#app/domain/import-table.ts";
import { type ImportedPerson, nothingSaid, readPeople, type Said } from "#app/domain/people-import.ts";
import { type ImportColumn, importColumns } from "#app/domain/people-import-columns.ts";
import type { Sheet } from "#app/domain/table.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { viewList, viewProblems } from "#app/web/list-view.ts";
import { read } from "#db/engine";
import { findKnownEmails, findKnownPeople } from "#db/queries/imports.ts";
import { findAllTeams } from "#db/queries/teams.ts";
import { roleNamesOf } from "./role-names.view.server.ts";

const shownRows = 20;
const aboveMentor = ["trainer", "head", "executive", "admin"] as const;

/** What an import of this list would do, before anything is written. */
export async function viewPeopleList(
  {
    sheets,
    place,
    columns,
    said = nothingSaid,
  }: { sheets: readonly Sheet[]; place: Place; columns: readonly (ImportColumn | null)[]; said?: Said },
  words: ServerStrings,
) {
  const { imports, signIn } = words;
  const list = listAt(sheets, place);
  const teams = await findAllTeams(read());
  const found = readPeople(
    list,
    columns,
    {
      teams,
      emails: new Set(await findKnownEmails(read())),
      people: await findKnownPeople(read()),
      roleNames: roleNamesOf(words),
    },
    said,
  );
  const teamNames = Object.fromEntries(teams.map(({ id, name }) => [id, name]));
  const sayRoles = (held: readonly (typeof roles)[number][]) =>
    held.map((role) => signIn.roles[role]).join(", ");
  const say = ({ name, email, roles: held, teamId }: ImportedPerson) =>
    [name, email ?? "", sayRoles(held), teamId ? (teamNames[teamId] ?? "") : ""].filter(Boolean).join(" · ");
  const above = aboveMentor
    .map((role) => ({ role, n: found.people.filter(({ roles: held }) => held.includes(role)).length }))
    .filter(({ n }) => n > 0);
  const titles = {
    ...imports.problems,
    "unknown-role": (n: number) => imports.unknownRole(n, roles.map((role) => signIn.roles[role]).join(", ")),
  };
  return {
    ...viewList(
      sheets,
      place,
      list,
      columns,
      importColumns.map((column) => ({ value: column, label: imports.columns[column] })),
      imports,
    ),
    n: found.people.length,
    counts: imports.counts(found.people.length, found.known.length, found.problems.length),
    problems: viewProblems(importProblems, found.problems, titles, imports.line, imports.more),
    above:
      above.length > 0
        ? imports.above(above.map(({ role, n }) => `${signIn.roles[role]}: ${n}`).join(", "))
        : "",
    words: found.words
      .map(({ word, role, lines }) => ({
        word,
        label: imports.wordRole(word, lines),
        value: said.roles[fold(word)] ?? role ?? "",
      }))
      .slice(0, 200),
    roleOptions: [
      { value: "", label: imports.chooseRole },
      ...roles.map((role) => ({ value: role, label: signIn.roles[role] })),
    ],
    people: found.people.slice(0, shownRows).map((person) => ({ key: person.line, text: say(person) })),
    more: Math.max(0, found.people.length - shownRows),
    alike: found.alike.slice(0, 200).map((one) => ({
      value: String(one.line),
      label: imports.line(one.line, say(one)),
      hint: one.other ? imports.alikeAbove(Number(one.other)) : imports.alikeHere,
    })),
    others: [...said.others].map(String),
    nAlike: found.alike.length,
  };
}
