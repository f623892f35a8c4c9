import type { Party } from "./party.ts";
import { access, type Role } from "./access-table.ts";
import type { Permission } from "./access.ts";
import { kinds, type Requirement } from "./requirements.ts";

/** Whether anybody whom a party means may do this. */
export function partyCan(party: Party, permission: Permission): boolean {
  const role: Role = party === "it" ? "admin" : party;
  return role in access[permission];
}

/** Whether everybody a requirement names is able to act on it. */
export function namedCanAct(requirement: Requirement): boolean {
  const values = requirement as unknown as Record<string, Party | null>;
  const needs: Record<string, Permission> = kinds[requirement.kind].needs;
  return Object.entries(needs).every(
    ([field, permission]) => !values[field] || partyCan(values[field], permission),
  );
}
