import { type Role, roles } from "./access-table.ts";
import { readAddress } from "./address.ts";
import { eachOnce, fold, type List } from "./import-table.ts";
import { textOf } from "./table.ts";

export const importColumns = ["name", "firstName", "lastName", "email", "role", "title", "team"] as const;
export type ImportColumn = (typeof importColumns)[number];

const headings: Record<ImportColumn, readonly string[]> = {
  firstName: ["first name", "firstname", "given name", "първо име", "собствено име", "лично име"],
  lastName: ["last name", "lastname", "surname", "family name", "фамилия", "фамилно име"],
  email: ["email", "e-mail", "mail", "имейл", "и-мейл", "мейл", "ел. поща", "електронна поща", "поща"],
  role: ["role", "roles", "роля", "роли"],
  title: ["position", "job title", "title", "job", "длъжност", "позиция"],
  team: ["team", "department", "group", "екип", "отдел", "група"],
  name: ["name", "full name", "employee", "person", "име", "имена", "трите имена", "служител"],
};
// A heading that begins like a name may be another thing's name, or a number.
const notName =
  /(?:отдел|екип|фирм|компан|длъжност|team|company|department|user|№|#|\bno\b|\bid\b|number|номер|code|код|start|date|дата)/u;
const whole = (word: string) =>
  new RegExp(`(?<![\\p{L}\\d])${word.replaceAll(".", "\\.")}(?![\\p{L}\\d])`, "u");

function columnOf(cell: string): ImportColumn | null {
  const heading = fold(cell);
  if (heading === "" || heading.length > 60) return null;
  const exact = importColumns.find((column) => headings[column].includes(heading));
  if (exact) return exact;
  if (headings.email.some((word) => whole(word).test(heading))) return "email";
  const begun = (Object.keys(headings) as ImportColumn[]).find(
    (column) =>
      column !== "email" &&
      headings[column].some((word) => heading.startsWith(word) && whole(word).test(heading)),
  );
  return begun === "name" && notName.test(heading)
    ? null
    : begun && /(?:№|#|\bid\b|number|номер|code|код)/u.test(heading)
      ? null
      : (begun ?? null);
}

/** What each heading stands for. A full name makes its parts superfluous, the address at work goes before another one. */
export function peopleColumns(cells: readonly string[]): (ImportColumn | null)[] {
  const named = cells.map(columnOf);
  const isWork = cells.findIndex(
    (cell, n) => named[n] === "email" && /work|office|company|служеб|фирмен/iu.test(cell),
  );
  return eachOnce(
    named.map((column, n) => {
      if (column === "email" && isWork >= 0 && n !== isWork) return null;
      return (column === "firstName" || column === "lastName") &&
        named.includes("name") &&
        isFull(cells, named)
        ? null
        : column;
    }),
  );
}

// "Name" beside "Last name" is the first one; "Full name" is all of it.
function isFull(cells: readonly string[], named: readonly (ImportColumn | null)[]): boolean {
  return (
    named.includes("firstName") ||
    /full|whole|имена|фамили|презиме/u.test(fold(cells[named.indexOf("name")] ?? ""))
  );
}

/** What each column of a list most likely is: by its heading, and where that says nothing of addresses or names, by what stands in it. */
export function guessColumns({ rows, headings: named }: List, width: number): (ImportColumn | null)[] {
  const columns = named
    ? peopleColumns(named)
    : Array.from({ length: width }, (): ImportColumn | null => null);
  const some = rows.slice(0, 50);
  const texts = (index: number) => some.map(({ cells }) => textOf(cells[index])).filter(Boolean);
  const isMail = (text: string) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) || (text.includes("@") && readAddress(text).ok);
  const free = () => columns.flatMap((column, index) => (column === null ? [index] : []));
  if (!columns.includes("email")) {
    const mail = free().find((index) => texts(index).filter(isMail).length * 2 > texts(index).length);
    if (mail !== undefined) columns[mail] = "email";
  }
  if (!named) {
    const name = free().find((index) => texts(index).some((text) => /\p{L}/u.test(text)));
    if (name !== undefined) columns[name] = "name";
  }
  return columns;
}

const words: Record<string, Role> = {
  trainee: "trainee",
  "new hire": "trainee",
  обучаем: "trainee",
  стажант: "trainee",
  новопостъпил: "trainee",
  "нов служител": "trainee",
  mentor: "mentor",
  curator: "mentor",
  наставник: "mentor",
  ментор: "mentor",
  trainer: "trainer",
  обучител: "trainer",
  head: "head",
  "head of sales": "head",
  "ръководител продажби": "head",
  executive: "executive",
  управител: "executive",
  admin: "admin",
  administrator: "admin",
  администратор: "admin",
};

/** The role a word names: in the company's own words, else in the product's. */
export function roleOf(word: string, own: Readonly<Record<string, Role>>): Role | undefined {
  return own[word] ?? words[word] ?? roles.find((role) => role === word);
}
