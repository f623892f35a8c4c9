import { type Role, roles } from "#app/domain/access-table.ts";
import { fold } from "#app/domain/import-table.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";

/** The company's own words for the roles, folded, as a table may use them. */
export function roleNamesOf(words: ServerStrings): Record<string, Role> {
  return Object.fromEntries(roles.map((role) => [fold(words.signIn.roles[role]), role]));
}
