import { access, type Reach, type Role, stepUps } from "./access-table.ts";

/** Who asks. `link` is somebody without an account, reached by a one-use link to a single task. */
export type Actor =
  | { kind: "person"; id: string; roles: readonly Role[]; sessionHash: string; provedAt: number }
  | { kind: "link"; id: string; roles: readonly []; linkId: string; provedAt: number };

/** Facts about the trainee a record belongs to. Loaded by db/, judged here. */
export type Subject = {
  traineeId: string;
  mentorId: string | null;
  headId: string | null;
  /** Who covers for them while they are away. */
  mentorCoverId?: string | null;
  headCoverId?: string | null;
};

export type Permission = keyof typeof access;

type ReachOf<P extends Permission> = (typeof access)[P][keyof (typeof access)[P]];
/** Permissions whose every grant is "any" need no subject; all others must name one. */
export type SubjectFree = { [P in Permission]: ReachOf<P> extends "any" ? P : never }[Permission];

/** Whether this asks who it is once more, where that was last proven more than five minutes ago. */
export const stepsUp = (permission: Permission): boolean => stepUps.some((one) => one === permission);

/** Every reach the actor's roles give for this permission; empty means none at all. */
export function reaches(actor: Actor, permission: Permission): Reach[] {
  const grants: Partial<Record<Role, Reach>> = access[permission];
  return actor.roles.flatMap((role) => grants[role] ?? []);
}

/** One's own record. */
export const ownRecord = ({ id }: Actor): Subject => ({ traineeId: id, mentorId: null, headId: null });

/** Whether the actor may do this to this trainee's record: to one's own only what the table gives to the trainee, whatever roles one has beside. */
export function can(actor: Actor, permission: Permission, subject?: Subject): boolean {
  if (subject?.traineeId === actor.id && isOverOthers(permission)) return false;
  return reaches(actor, permission).some((reach) => covers(reach, actor, subject));
}

const isOverOthers = (permission: Permission): boolean => {
  const given: Reach[] = Object.values(access[permission]);
  return !given.includes("own") && given.some((reach) => reach !== "any");
};

function covers(reach: Reach, actor: Actor, subject: Subject | undefined): boolean {
  switch (reach) {
    case "any":
      return true;
    case "own":
      return subject?.traineeId === actor.id;
    case "mentees":
      return subject?.mentorId === actor.id || subject?.mentorCoverId === actor.id;
    case "team":
      return subject?.headId === actor.id || subject?.headCoverId === actor.id;
  }
}
