import { type Role, roles } from "./access-table.ts";
import { eachOnce, fold, plainCell } from "./import-table.ts";

export const importColumns = ["name", "firstName", "lastName", "email", "role", "team"] as const;
export type ImportColumn = (typeof importColumns)[number];
export const importProblems = ["name-missing", "name-too-long", "not-an-email", "email-twice", "unknown-role", "unknown-team"] as const;
export type ImportProblem = (typeof importProblems)[number];

export type ImportedPerson = { line: number; name: string; email: string | null; roles: Role[]; teamId: string | null };
export type ReadPeople = {
  people: ImportedPerson[];
  /** Lines whose address is somebody's here already. */
  known: number[];
  problems: { line: number; problem: ImportProblem; value: string }[];
};
type Known = { teams: readonly { id: string; name: string }[]; emails: ReadonlySet<string>; roleNames: Readonly<Record<string, Role>> };

const headings: Record<ImportColumn, readonly string[]> = {
  name: ["name", "full name", "employee", "person", "име", "имена", "име и фамилия", "трите имена", "служител"],
  firstName: ["first name", "firstname", "given name", "първо име", "собствено име"],
  lastName: ["last name", "lastname", "surname", "family name", "фамилия", "фамилно име"],
  email: ["email", "e-mail", "mail", "e-mail address", "email address", "имейл", "и-мейл", "ел. поща", "електронна поща", "поща", "имейл адрес"],
  role: ["role", "roles", "position", "роля", "роли", "длъжност", "позиция"],
  team: ["team", "department", "group", "екип", "отдел", "група"],
};
const words: Record<string, Role> = {
  trainee: "trainee", "new hire": "trainee", обучаем: "trainee", стажант: "trainee", "нов служител": "trainee", "акаунт мениджър": "trainee", "account manager": "trainee",
  mentor: "mentor", curator: "mentor", наставник: "mentor", ментор: "mentor", trainer: "trainer", hr: "trainer", обучител: "trainer", "човешки ресурси": "trainer",
  head: "head", "head of sales": "head", "ръководител продажби": "head", ръководител: "head", "началник отдел": "head",
  executive: "executive", director: "executive", управител: "executive", директор: "executive", admin: "admin", administrator: "admin", администратор: "admin",
};

const isAddress = (text: string) => /^[^\s@;,<>]{1,64}@[^\s@;,<>]+\.[^\s@;,<>.]{2,}$/.test(text);

/** What each column most likely is, by its heading; by what stands in it where there is none. */
export function guessColumns(rows: readonly (readonly string[])[]): { columns: (ImportColumn | null)[]; hasHeading: boolean } {
  const [first = []] = rows;
  const named = first.map((cell) => importColumns.find((column) => headings[column].includes(fold(cell))) ?? null);
  if (named.some((column) => column !== null)) return { columns: eachOnce(named), hasHeading: true };
  const email = first.findIndex((cell) => isAddress(cell.trim()));
  const name = first.findIndex((cell, index) => index !== email && cell.trim() !== "");
  return { columns: first.map((_, index) => (index === name ? "name" : index === email ? "email" : null)), hasHeading: false };
}

/** The people of a table; lines count from 1 as in the file. */
export function readPeople(rows: readonly (readonly string[])[], columns: readonly (ImportColumn | null)[], hasHeading: boolean, known: Known): ReadPeople {
  const read: ReadPeople = { people: [], known: [], problems: [] };
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if ((hasHeading && index === 0) || row.every((cell) => cell.trim() === "")) continue;
    const line = index + 1;
    const cell = (column: ImportColumn) => plainCell(row[columns.indexOf(column)]);
    const has = (column: ImportColumn) => columns.includes(column);
    const name = [has("name") ? cell("name") : "", has("firstName") ? cell("firstName") : "", has("lastName") ? cell("lastName") : ""].filter(Boolean).join(" ");
    const email = has("email") ? cell("email").toLowerCase() : "";
    const said = has("role") && cell("role") !== "" ? cell("role").split(/[,;/+]/).map(fold).filter(Boolean) : ["trainee"];
    const held = said.map((word) => words[word] ?? known.roleNames[word] ?? roles.find((role) => role === word));
    const teamName = has("team") ? fold(cell("team")) : "";
    const team = known.teams.find((one) => fold(one.name) === teamName);
    const problem = problemOf(name, email, seen, held, teamName !== "" && !team);
    if (problem) read.problems.push({ line, problem, value: problem.startsWith("name") ? name.slice(0, 60) : problem === "unknown-role" ? cell("role") : problem === "unknown-team" ? cell("team") : email });
    else if (email !== "" && known.emails.has(email)) read.known.push(line);
    else read.people.push({ line, name, email: email || null, roles: [...new Set(held.filter((role) => role !== undefined))], teamId: team?.id ?? null });
    if (email !== "") seen.add(email);
  }
  return read;
}

function problemOf(name: string, email: string, seen: ReadonlySet<string>, held: readonly (Role | undefined)[], isLost: boolean): ImportProblem | null {
  if (name === "") return "name-missing";
  if (name.length > 120) return "name-too-long";
  if (email !== "" && !isAddress(email)) return "not-an-email";
  if (email !== "" && seen.has(email)) return "email-twice";
  if (held.some((role) => role === undefined)) return "unknown-role";
  return isLost ? "unknown-team" : null;
}
