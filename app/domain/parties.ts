import type { Party } from "./party.ts";
import type { Actor, Subject } from "./access.ts";
import type { Role } from "./access-table.ts";

/** Whether this actor is whom the party means for this trainee. The trainee is never anybody else's party. */
export function actsAs(party: Party, actor: Actor, subject: Subject): boolean {
  if (party === "trainee") return actor.id === subject.traineeId;
  if (actor.id === subject.traineeId) return false;
  switch (party) {
    case "mentor":
      return subject.mentorId
        ? actor.id === subject.mentorId || actor.id === subject.mentorDeputyId
        : isHead(actor, subject);
    case "head":
      return isHead(actor, subject);
    case "trainer":
      return hasRole(actor, "trainer") || isHead(actor, subject);
    case "it":
      return hasRole(actor, "admin") || isHead(actor, subject);
  }
}

const isHead = (actor: Actor, { headId, headDeputyId }: Subject) =>
  actor.id === headId || (headDeputyId != null && actor.id === headDeputyId);

/** The one person a party means today, whoever stands in for them first, or null where anybody of a role may act. */
export function personOf(
  party: Party,
  { traineeId, mentorId, headId, mentorDeputyId, headDeputyId }: Subject,
): string | null {
  const head = headDeputyId && headDeputyId !== traineeId ? headDeputyId : headId;
  switch (party) {
    case "trainee":
      return traineeId;
    case "mentor":
      return mentorId ? (mentorDeputyId && mentorDeputyId !== traineeId ? mentorDeputyId : mentorId) : head;
    case "head":
      return head;
    case "trainer":
    case "it":
      return null;
  }
}

function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === "person" && actor.roles.includes(role);
}
