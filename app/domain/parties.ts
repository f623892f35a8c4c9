import type { Actor, Role, Subject } from "./access.ts";
import type { Party } from "./programme.ts";

/** Whether this actor is whom the party means for this trainee. The trainee is never anybody else's party. */
export function actsAs(party: Party, actor: Actor, subject: Subject): boolean {
  if (party === "trainee") return actor.id === subject.traineeId;
  if (actor.id === subject.traineeId) return false;
  switch (party) {
    case "mentor": return actor.id === (subject.mentorId ?? subject.headId);
    case "head": return actor.id === subject.headId;
    case "trainer": return hasRole(actor, "trainer") || actor.id === subject.headId;
    case "it": return hasRole(actor, "admin") || actor.id === subject.headId;
  }
}

/** The one person a party means, or null where anybody of a role may act. */
export function personOf(party: Party, { traineeId, mentorId, headId }: Subject): string | null {
  switch (party) {
    case "trainee": return traineeId;
    case "mentor": return mentorId ?? headId;
    case "head": return headId;
    case "trainer":
    case "it": return null;
  }
}

function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === "person" && actor.roles.includes(role);
}
