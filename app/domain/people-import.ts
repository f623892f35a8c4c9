import type { Role } from "./access-table.ts";
import { type AddressProblem, readAddress } from "./address.ts";
import { fold, type LineProblem, type List, lineProblem, lineProblems } from "./import-table.ts";
import { oneLine } from "./one-line.ts";
import { type ImportColumn, roleOf } from "./people-import-columns.ts";
import { foldName, mayBeOne } from "./same-person.ts";
import { textOf } from "./table.ts";

export const importProblems = [
  "name-missing",
  "name-too-long",
  "not-an-email",
  "mixed-letters",
  "email-twice",
  "unknown-role",
  "unknown-team",
  ...lineProblems,
] as const;
export type ImportProblem = (typeof importProblems)[number];

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
  words: { word: string; role: Role | null; lines: number }[];
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
  const words = new Map<string, { word: string; role: Role | null; lines: number }>();
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

function rolesOf(
  role: string,
  title: string,
  words: Map<string, { word: string; role: Role | null; lines: number }>,
  own: Readonly<Record<string, Role>>,
  said: Said,
): { roles: Role[]; unknown: string | null } {
  const count = (word: string, is: Role | null) => {
    const before = words.get(fold(word));
    words.set(fold(word), { word: word.slice(0, 60), role: is, lines: (before?.lines ?? 0) + 1 });
  };
  if (role !== "") {
    const parts = role
      .split(/[,;/+\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
    const held = parts.map((part) => said.roles[fold(part)] ?? roleOf(fold(part), own));
    const unknown = parts.find((_, n) => held[n] === undefined) ?? null;
    for (const [n, part] of parts.entries())
      if (said.roles[fold(part)] || held[n] === undefined) count(part, held[n] ?? null);
    return { roles: [...new Set(held.filter((one) => one !== undefined))], unknown };
  }
  // What somebody is called at work gives no rights; who imports may say that it does.
  if (title !== "") count(title, said.roles[fold(title)] ?? "trainee");
  return { roles: [said.roles[fold(title)] ?? "trainee"], unknown: null };
}

function problemOf(
  name: string,
  email: string,
  seen: ReadonlySet<string>,
  unknownRole: string | null,
  isLost: boolean,
): ImportProblem | null {
  if (name === "") return "name-missing";
  if (name.length > 120) return "name-too-long";
  if (email !== "" && seen.has(email)) return "email-twice";
  if (unknownRole !== null) return "unknown-role";
  return isLost ? "unknown-team" : null;
}

function saidValue(
  problem: ImportProblem | AddressProblem | LineProblem,
  { name, email, role, team, letter }: Record<"name" | "email" | "role" | "team" | "letter", string>,
): string {
  if (problem.startsWith("name")) return name.slice(0, 60);
  if (problem === "unknown-role") return role.slice(0, 60);
  return problem === "unknown-team"
    ? team.slice(0, 60)
    : problem === "mixed-letters"
      ? `${email} (${letter})`
      : email.slice(0, 100);
}
