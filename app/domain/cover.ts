import type { Role } from "./access-table.ts";
import type { Day } from "./working-days.ts";

/** Calendar days. Whoever is gone for longer hands over instead: whoever covers has every right of whom they cover for. */
const longest = 92;

/** The last day until which somebody can be covered for. */
export const latestBack = (today: Day): Day =>
  new Date(Date.parse(today) + longest * 86_400_000).toISOString().slice(0, 10);

/** Whether somebody has the rights to cover for one who needs these: a head mentors where a head is away, and whoever guides nobody covers for nobody. */
export const mayCover = (
  { roles, deactivatedAt }: { roles: readonly Role[]; deactivatedAt: number | null },
  needed: readonly ("mentor" | "head")[],
): boolean =>
  deactivatedAt === null &&
  roles.some((role) => role === "mentor" || role === "head") &&
  needed.every((role) => roles.includes(role) || (roles.includes("head") && needed.includes("head")));
