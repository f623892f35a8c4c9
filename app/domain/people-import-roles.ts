import type { Role } from "./access-table.ts";
import { fold } from "./import-table.ts";
import { roleOf } from "./people-import-columns.ts";

/** A word of a list that may stand for a role, the role it has now, and on how many lines. */
export type RoleWord = { word: string; role: Role | null; lines: number };

/** The roles a line gives, by its words for them and by what was `said` of those; `words` counts each. */
export function rolesOf(
  role: string,
  title: string,
  words: Map<string, RoleWord>,
  own: Readonly<Record<string, Role>>,
  said: { roles: Readonly<Record<string, Role>> },
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
