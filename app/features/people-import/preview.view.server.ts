import { type Role, roles } from "#app/domain/access-table.ts";
import { type ImportColumn, importColumns, importProblems, readPeople } from "#app/domain/people-import.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findKnownEmails } from "#db/queries/imports.ts";
import { findAllTeams } from "#db/queries/teams.ts";

const shownRows = 20;

/** The company's own words for the roles, folded, as a table may use them. */
export function roleNamesOf(words: ServerStrings): Record<string, Role> {
  return Object.fromEntries(roles.map((role) => [words.signIn.roles[role].toLowerCase(), role]));
}

/** What an import of this table would do, before anything is written. */
export async function previewView(table: string[][], columns: (ImportColumn | null)[], hasHeading: boolean, words: ServerStrings) {
  const teams = await findAllTeams(read());
  const found = readPeople(table, columns, hasHeading, { teams, emails: new Set(await findKnownEmails(read())), roleNames: roleNamesOf(words) });
  const { imports, signIn } = words;
  const teamNames = Object.fromEntries(teams.map(({ id, name }) => [id, name]));
  const problems = importProblems.flatMap((problem) => {
    const rows = found.problems.filter((row) => row.problem === problem);
    return rows.length === 0 ? [] : [{ problem, title: imports.problems[problem](rows.length), rows: rows.slice(0, shownRows).map(({ line, value }) => imports.line(line, value)) }];
  });
  return {
    table: JSON.stringify(table), hasHeading, n: found.people.length, counts: imports.counts(found.people.length, found.known.length, found.problems.length), problems,
    columns: columns.map((column, index) => ({
      value: column ?? "", label: imports.column(index + 1, (hasHeading ? table[0]?.[index] : "") ?? ""), example: table[hasHeading ? 1 : 0]?.[index] ?? "",
    })),
    options: [{ value: "", label: imports.ignored }, ...importColumns.map((column) => ({ value: column, label: imports.columns[column] }))],
    people: found.people.slice(0, shownRows).map(({ line, name, email, roles: held, teamId }) => ({
      key: line, text: [name, email ?? "", held.map((role) => signIn.roles[role]).join(", "), teamId ? (teamNames[teamId] ?? "") : ""].filter(Boolean).join(" · "),
    })),
    more: Math.max(0, found.people.length - shownRows),
  };
}
