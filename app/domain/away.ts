import type { Role } from "./access-table.ts";
import type { Day } from "./working-days.ts";

/** Calendar days. Whoever is gone for longer hands over instead: a stand-in has every right of whom they stand in for. */
const longest = 92;

/** The last day until which somebody can be stood in for. */
export const latestBack = (today: Day): Day =>
  new Date(Date.parse(today) + longest * 86_400_000).toISOString().slice(0, 10);

/** Whether somebody has the rights to stand in for one who needs these: a head mentors where a head is away, and whoever guides nobody stands in for nobody. */
export const mayStandIn = (
  { roles, deactivatedAt }: { roles: readonly Role[]; deactivatedAt: number | null },
  needed: readonly ("mentor" | "head")[],
): boolean =>
  deactivatedAt === null &&
  roles.some((role) => role === "mentor" || role === "head") &&
  needed.every((role) => roles.includes(role) || (roles.includes("head") && needed.includes("head")));
