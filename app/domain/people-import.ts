import type { Role } from "./access-table.ts";
import { readAddress } from "./address.ts";
import { fold, type List, lineProblem } from "./import-table.ts";
import { oneLine } from "./one-line.ts";
import type { ImportColumn } from "./people-import-columns.ts";
import { foldName, mayBeOne } from "./same-person.ts";
import { textOf } from "./table.ts";
import { type RoleWord, rolesOf } from "./people-import-roles.ts";
import { type ImportProblem, problemOf, saidValue } from "./people-import-problems.ts";

export type ImportedPerson = {
  line: number;
  name: string;
  email: string | null;
  roles: Role[];
  teamId: string | null;
};

/** Somebody the list may mean already: here, or further up. */
export type Alike = ImportedPerson & { other: string };

export type ReadPeople = {
  people: ImportedPerson[];
  /** Lines whose address is somebody's here already. */
  known: number[];
  /** Lines with the name and team of somebody who is here or further up; added only where that is said. */
  alike: Alike[];
  /** Words of the list that may stand for a role, with the role each has now. */
  words: RoleWord[];
  problems: { line: number; problem: ImportProblem; value: string }[];
};

export type KnownPerson = { name: string; teamId: string | null };

type Known = {
  teams: readonly { id: string; name: string }[];
  emails: ReadonlySet<string>;
  people: readonly KnownPerson[];
  roleNames: Readonly<Record<string, Role>>;
};

/** What was said while importing: the role of a word, and the lines that are somebody else than the one of their name. */
export type Said = { roles: Readonly<Record<string, Role>>; others: ReadonlySet<number> };

type Met = KnownPerson & { line: number | null; email: string | null };

export const nothingSaid: Said = { roles: {}, others: new Set() };

/** The people of a list; lines have their own number in the file. */
export function readPeople(
  list: List,
  columns: readonly (ImportColumn | null)[],
  known: Known,
  said: Said = nothingSaid,
): ReadPeople {
  const read: ReadPeople = { people: [], known: [], alike: [], words: [], problems: [] };
  const teams = new Map(known.teams.map((team) => [fold(team.name), team] as const));
  const places = new Map(columns.flatMap((column, index) => (column ? [[column, index] as const] : [])));
  const met = new Map<string, Met[]>();
  const meet = (one: Met) => met.set(foldName(one.name), [...(met.get(foldName(one.name)) ?? []), one]);
  for (const one of known.people) meet({ ...one, line: null, email: null });
  const words = new Map<string, RoleWord>();
  const addresses = new Set<string>();
  for (const row of list.rows) {
    const { line } = row;
    const cell = (column: ImportColumn) =>
      places.has(column) ? textOf(row.cells[places.get(column) ?? 0]) : "";
    const trouble = lineProblem(row, list, columns);
    if (trouble) {
      read.problems.push({ line, ...trouble });
      continue;
    }
    const name = oneLine([cell("name"), cell("firstName"), cell("lastName")].filter(Boolean).join(" "));
    const address = readAddress(cell("email"));
    const email = address.ok ? address.address : "";
    const { roles, unknown } = rolesOf(cell("role"), cell("title"), words, known.roleNames, said);
    const team = teams.get(fold(cell("team")));
    const problem = address.ok
      ? problemOf(name, email, addresses, unknown, fold(cell("team")) !== "" && !team)
      : name === ""
        ? "name-missing"
        : address.problem;
    if (email !== "") addresses.add(email);
    const person = { line, name, email: email || null, roles, teamId: team?.id ?? null };
    if (problem)
      read.problems.push({
        line,
        problem,
        value: saidValue(problem, {
          name,
          email: cell("email"),
          role: unknown ?? "",
          team: cell("team"),
          letter: address.ok ? "" : address.letter,
        }),
      });
    else if (email !== "" && known.emails.has(email)) read.known.push(line);
    else {
      const other = (met.get(foldName(name)) ?? []).find((one) => isAlike(one, person));
      if (other && !said.others.has(line))
        read.alike.push({ ...person, other: other.line === null ? "" : String(other.line) });
      else read.people.push(person);
      meet({ name, teamId: person.teamId, line, email: person.email });
    }
  }
  return {
    ...read,
    words: [...words.values()].sort((a, b) => Number(a.role !== null) - Number(b.role !== null)),
  };
}

// Two lines with an address each are two people; of somebody who is here the address may have been wrong.
function isAlike(one: Met, person: ImportedPerson): boolean {
  return mayBeOne(one, person) && (one.line === null || one.email === null || person.email === null);
}
