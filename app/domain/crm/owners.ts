import type { List } from "#app/domain/import-table.ts";
import { foldName } from "#app/domain/same-person.ts";
import { type Row, textOf } from "#app/domain/table.ts";
import type { CrmColumn, CrmPerson } from "./lists.ts";

/** Somebody whom a file names: how, on how many lines, and who that is here. `personId` is null for somebody who is nobody's trainee here. */
export type CrmOwner = {
  key: string;
  said: string;
  lines: number;
  isByAddress: boolean;
  /** Whether it is clear who that is: by an address, a name that only one person has, or what was said. */
  isKnown: boolean;
  personId: string | null;
};
/** Whom each name stands for, by its key, as it was said before or just now; null for nobody in training here. */
export type SaidOwners = ReadonlyMap<string, string | null>;
type Named = { owner: string; email: string };

/** Under what a name of a CRM is remembered, however it is spelled; an address where there is no name. */
export const ownerKey = ({ owner, email }: Named): string => foldName(owner) || email.trim().toLowerCase();

/** Whom a line names. */
export function namedIn(row: Row, columns: readonly (CrmColumn | null)[]): Named {
  const cell = (column: CrmColumn) => textOf(row.cells[columns.indexOf(column)]);
  return {
    owner: columns.includes("owner") ? cell("owner") : "",
    email: columns.includes("ownerEmail") ? cell("ownerEmail") : "",
  };
}

/** Every name of a list, as it is remembered. */
export const namesOf = ({ rows }: List, columns: readonly (CrmColumn | null)[]): string[] => [
  ...new Set(rows.map((row) => ownerKey(namedIn(row, columns)))),
];

/** Who each line is about. An address decides; then what was said of the name; then the one person who has it. */
export function resolveOwners(
  lines: readonly Named[],
  people: readonly CrmPerson[],
  said: SaidOwners,
): Map<string, CrmOwner> {
  const byEmail = new Map(people.flatMap((one) => (one.email ? [[one.email.toLowerCase(), one]] : [])));
  const here = new Set(people.map(({ personId }) => personId));
  const owners = new Map<string, CrmOwner>();
  for (const line of lines) {
    const key = ownerKey(line);
    const known = owners.get(key);
    if (known) {
      known.lines += 1;
      continue;
    }
    const found = [line.email, line.owner]
      .map((text) => byEmail.get(text.trim().toLowerCase()))
      .find(Boolean);
    const told = said.get(key);
    const remembered = told && here.has(told) ? told : null;
    const personId = found?.personId ?? (told === undefined ? namesake(line.owner, people) : remembered);
    owners.set(key, {
      key,
      said: (line.owner || line.email).slice(0, 120),
      lines: 1,
      isByAddress: found !== undefined,
      isKnown: personId !== null || told !== undefined,
      personId,
    });
  }
  return owners;
}

function namesake(owner: string, people: readonly CrmPerson[]): string | null {
  const name = foldName(owner);
  const found = name === "" ? [] : people.filter((one) => foldName(one.name) === name);
  return found.length === 1 ? (found[0]?.personId ?? null) : null;
}
