import type { Role } from "./access-table.ts";

export type EnrollRefusal =
  | "no-such-team"
  | "not-your-team"
  | "no-programme"
  | "already-enrolled"
  | "deactivated"
  | "not-for-yourself"
  | "no-such-person"
  | "here-already"
  | "in-another-team"
  | "leads-here";
/** Whoever leads others becomes a trainee only by an administrator's giving them the role. */
const leading: readonly Role[] = ["head", "executive", "admin"];

type Team = { id: string; headId: string | null };
type Enrolling = {
  actorId: string;
  /** Whether the actor enrols into every team. */
  isWide: boolean;
  team: Team | undefined;
  hasProgramme: boolean;
  /** Somebody was named by id, not by name and address. */
  isNamed: boolean;
  known: { id: string; roles: readonly Role[]; deactivatedAt: number | null } | undefined;
  /** The team they are in. */
  theirs: { teamId: string; headId: string | null } | undefined;
  isRunning: boolean;
  /** Somebody of the same name is here, and nobody said that it is another person. */
  isAlike: boolean;
};

/** Why somebody may not be enrolled; null where they may. */
export function enrollRefusal(asked: Enrolling): EnrollRefusal | null {
  const { actorId, isWide, team, known, theirs } = asked;
  if (!team) return "no-such-team";
  if (team.headId !== actorId && !isWide) return "not-your-team";
  if (!asked.hasProgramme) return "no-programme";
  const isOutOfReach = theirs !== undefined && theirs.headId !== actorId && !isWide;
  if (asked.isNamed && (!known || isOutOfReach)) return "no-such-person";
  if (known?.deactivatedAt) return "deactivated";
  if (known?.id === actorId) return "not-for-yourself";
  if (known && asked.isRunning) return "already-enrolled";
  if (theirs && theirs.teamId !== team.id && theirs.headId !== actorId) return "in-another-team";
  if (!known && asked.isAlike) return "here-already";
  if (known && becomesTrainee(known) && known.roles.some((role) => leading.includes(role)))
    return "leads-here";
  return null;
}

/** Whether enrolling gives somebody the role of a trainee. */
export const becomesTrainee = ({ roles }: { roles: readonly Role[] }) => !roles.includes("trainee");
