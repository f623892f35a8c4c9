import type { Party } from "./party.ts";
import { access, type Role } from "./access-table.ts";
import type { Permission } from "./access.ts";
import type { Requirement } from "./requirements.ts";

/** What a party named in this field has to be allowed to do. */
const asked: Partial<Record<Requirement["kind"], Record<string, Permission>>> = {
  task: { doneBy: "task.do", confirmedBy: "task.confirm" },
  milestone: { confirmedBy: "task.confirm" },
  "sign-off": { signedBy: "sign-off.give" },
  "simulated-deal": { scoredBy: "deal.score" },
  "case-review": { reviewedBy: "case.review" },
};

/** Whether anybody whom a party means may do this. */
export function partyCan(party: Party, permission: Permission): boolean {
  const role: Role = party === "it" ? "admin" : party;
  return role in access[permission];
}

/** Whether everybody a requirement names is able to act on it. */
export function namedCanAct(requirement: Requirement): boolean {
  const values = requirement as unknown as Record<string, Party | null>;
  return Object.entries(asked[requirement.kind] ?? {}).every(
    ([field, permission]) => !values[field] || partyCan(values[field], permission),
  );
}
