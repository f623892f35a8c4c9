import type { Role } from "#app/domain/access-table.ts";
import { fold } from "#app/domain/import-table.ts";
import type { Said } from "#app/domain/people-import.ts";

/** What the form says of words and of people alike. */
export function saidOf({
  word = [],
  wordRole = [],
  others = [],
}: {
  word?: string[] | undefined;
  wordRole?: (Role | "")[] | undefined;
  others?: number[] | undefined;
}): Said {
  const roles = word.flatMap((one, n): [string, Role][] => (wordRole[n] ? [[fold(one), wordRole[n]]] : []));
  return { roles: Object.fromEntries(roles), others: new Set(others) };
}
