import type { Help } from "./help.ts";
import type { Party } from "./party.ts";
import { partyNamed, type ProgressFor } from "./requirement.ts";
import type { Actor, Subject } from "./access.ts";
import type { Role } from "./access-table.ts";

/** Whether this actor is whom the party means for this trainee. The trainee is never anybody else's party. */
export function actsAs(party: Party, actor: Actor, subject: Subject): boolean {
  if (party === "trainee") return actor.id === subject.traineeId;
  if (actor.id === subject.traineeId) return false;
  switch (party) {
    case "mentor":
      return subject.mentorId
        ? actor.id === subject.mentorId || actor.id === subject.mentorCoverId
        : isHead(actor, subject);
    case "head":
      return isHead(actor, subject);
    case "trainer":
      return hasRole(actor, "trainer") || isHead(actor, subject);
    case "it":
      return hasRole(actor, "admin") || isHead(actor, subject);
  }
}

const isHead = (actor: Actor, { headId, headCoverId }: Subject) =>
  actor.id === headId || (headCoverId != null && actor.id === headCoverId);

/** Whoever was asked under "I'm stuck" answers; so may the mentor and the head. */
export const mayAnswer = ({ askedOf }: Pick<Help, "askedOf">, actor: Actor, subject: Subject): boolean =>
  ([askedOf, "mentor", "head"] as const).some((party) => actsAs(party, actor, subject));

/** The one person a party means today, whoever covers for them first, or null where anybody of a role may act. */
export function personOf(
  party: Party,
  { traineeId, mentorId, headId, mentorCoverId, headCoverId }: Subject,
): string | null {
  const head = headCoverId && headCoverId !== traineeId ? headCoverId : headId;
  switch (party) {
    case "trainee":
      return traineeId;
    case "mentor":
      return mentorId ? (mentorCoverId && mentorCoverId !== traineeId ? mentorCoverId : mentorId) : head;
    case "head":
      return head;
    case "trainer":
    case "it":
      return null;
  }
}

/** The one person whom the sentence about a requirement names; null where anybody of a role may act. */
export function personNamed(
  progress: Pick<ProgressFor<string>, "together" | "owner" | "byId">,
  subject: Subject,
): string | null {
  const party = partyNamed(progress);
  return progress.byId ?? (party && personOf(party, subject));
}

/** Everybody for whom requirements of these stages wait by name. */
export const namedOutright = (
  stages: readonly { requirements: readonly { progress: { byId?: string } }[] }[],
): string[] =>
  stages.flatMap(({ requirements }) => requirements.flatMap(({ progress }) => progress.byId ?? []));

function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === "person" && actor.roles.includes(role);
}
