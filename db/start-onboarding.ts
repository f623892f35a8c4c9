import { type Actor, reaches } from "#app/domain/access.ts";
import type { Day } from "#app/domain/working-days.ts";
import type { Tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertLink } from "#db/queries/credentials.ts";
import {
  findEnrollmentByRequest, findOfferedProgrammes, hasRunningEnrollment, insertEnrollment,
} from "#db/queries/enrollments.ts";
import { findPersonByEmail, insertPerson, insertRole } from "#db/queries/people.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findTeamById, replaceTeamOf } from "#db/queries/teams.ts";

export type NewOnboarding = {
  name: string; email: string | null; startsOn: Day; teamId: string; programme: string | null; requestId: string;
  /** Of the invitation's token; the token itself never reaches the database. */
  invitation: { tokenHash: string; expiresAt: number };
};
export type EnrollRefusal = "no-such-team" | "not-your-team" | "no-programme" | "already-enrolled" | "deactivated" | "not-for-yourself";
type Outcome =
  | { ok: true; enrollmentId: string; traineeId: string; isNewPerson: boolean }
  | { ok: false; code: EnrollRefusal };
type Ids = Record<"person" | "role" | "member" | "enrollment" | "link", string>;

/** Starts one onboarding: makes the person where the address is new, puts them in the team, opens stage 1 on its day. */
export async function startOnboarding(t: Tx, actor: Actor, input: NewOnboarding, ids: Ids, now: number): Promise<Outcome> {
  const before = await findEnrollmentByRequest(t, input.requestId);
  if (before) return { ok: true, enrollmentId: before.id, traineeId: before.traineeId, isNewPerson: false };
  const team = await findTeamById(t, input.teamId);
  if (!team) return { ok: false, code: "no-such-team" };
  if (team.headId !== actor.id && !reaches(actor, "mentor.assign").includes("any")) return { ok: false, code: "not-your-team" };
  const offered = await findOfferedProgrammes(t);
  const programme = input.programme ? offered.find(({ key }) => key === input.programme) : offered[0];
  if (!programme) return { ok: false, code: "no-programme" };
  const known = input.email ? await findPersonByEmail(t, input.email) : undefined;
  if (known?.deactivatedAt) return { ok: false, code: "deactivated" };
  if (known?.id === actor.id) return { ok: false, code: "not-for-yourself" };
  if (known && (await hasRunningEnrollment(t, known.id))) return { ok: false, code: "already-enrolled" };
  const traineeId = known?.id ?? ids.person;
  if (!known) await insertTrainee(t, actor, input, traineeId, ids.link, now);
  await insertRole(t, { id: ids.role, personId: traineeId, role: "trainee", fromAt: now, grantedById: actor.id });
  await replaceTeamOf(t, { id: ids.member, teamId: team.id, personId: traineeId, fromAt: now });
  await insertEnrollment(t, {
    id: ids.enrollment, traineeId, programmeVersionId: programme.versionId, startsOn: input.startsOn, enrolledAt: now,
    enrolledById: actor.id, requestId: input.requestId,
  });
  await journal(t, {
    at: now, actorId: actor.id, actorKind: actor.kind, act: "enrollment.created", subjectId: traineeId,
    objectKind: "enrollment", objectId: ids.enrollment,
    body: { programmeVersionId: programme.versionId, startsOn: input.startsOn, teamId: team.id },
  });
  await projectStanding(t, ids.enrollment, await findClock(t, now));
  return { ok: true, enrollmentId: ids.enrollment, traineeId, isNewPerson: !known };
}

async function insertTrainee(t: Tx, actor: Actor, input: NewOnboarding, id: string, linkId: string, now: number) {
  await insertPerson(t, { id, name: input.name, email: input.email, language: null, at: now });
  await insertLink(t, {
    id: linkId, kind: "invitation", tokenHash: input.invitation.tokenHash, personId: id, credentialVersion: 0, createdAt: now,
    createdById: actor.id, expiresAt: input.invitation.expiresAt, usedAt: null,
  });
  await journal(t, {
    at: now, actorId: actor.id, actorKind: actor.kind, act: "person.created", subjectId: id, objectKind: "person",
    objectId: id, body: { roles: ["trainee"] },
  });
}
