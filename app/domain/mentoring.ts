import type { Subject } from "./access.ts";
import type { Role } from "./access-table.ts";

type Mentor = { id: string; roles: readonly Role[]; deactivatedAt: number | null };

type Trainee = Pick<Subject, "traineeId" | "headId">;

/** Whoever has the role may mentor anybody but themselves; a head without it, only the trainees of their own team, whom they reach. */
export function mayMentor({ id, roles, deactivatedAt }: Mentor, { traineeId, headId }: Trainee): boolean {
  if (deactivatedAt !== null || id === traineeId) return false;
  return roles.includes("mentor") || (roles.includes("head") && id === headId);
}

/** What somebody is like as a mentor is for heads to say. */
export const mayJudgeMentors = ({ roles }: { roles: readonly Role[] }): boolean =>
  roles.some((role) => role === "head");

/** Whether somebody may take over all of these; one who is among them is passed over. */
export const mayMentorAll = (mentor: Mentor, trainees: readonly Trainee[]): boolean =>
  mentor.deactivatedAt === null &&
  mentor.roles.some((role) => role === "mentor" || role === "head") &&
  trainees.every((trainee) => trainee.traineeId === mentor.id || mayMentor(mentor, trainee));
