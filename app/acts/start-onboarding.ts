import { type Actor, reaches } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import { type InvitationSpan, isInvitedByEnrolling } from "#app/domain/invitations.ts";
import { mayBeOne } from "#app/domain/same-person.ts";
import type { Day } from "#app/domain/working-days.ts";
import type { Tx } from "#db/engine";
import { type InvitationToken, invite } from "./invite.ts";
import { journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { hasSignedIn } from "#db/queries/credentials.ts";
import { findMembersOrLoose, findTeamOf } from "#db/queries/enrollable.ts";
import {
  findEnrollmentByRequest,
  findOfferedProgrammes,
  hasRunningEnrollment,
  insertEnrollment,
} from "#db/queries/enrollments.ts";
import {
  findPersonByEmail,
  findPersonById,
  insertPerson,
  insertRole,
  type Person,
} from "#db/queries/people.ts";
import { endAllSessions } from "#db/queries/sessions.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findTeamById, replaceTeamOf } from "#db/queries/teams.ts";

export type NewOnboarding = {
  name: string;
  email: string | null /** Somebody who is here already. */;
  personId?: string | null /** Of the same name as somebody here, and yet another person. */;
  isOther?: boolean;
  startsOn: Day;
  teamId: string;
  programme: string | null;
  requestId: string;
  invitation: InvitationToken;
};
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
/** Why nobody was invited: somebody has an account, is to be invited by an administrator, or was by the same form before. */
export type Uninvited = "has-account" | "by-administrator" | "sent-before";
type Outcome =
  | {
      ok: true;
      enrollmentId: string;
      traineeId: string;
      name: string;
      email: string | null;
      invitation: InvitationSpan | Uninvited;
    }
  | { ok: false; code: EnrollRefusal };
type Ids = Record<"person" | "role" | "member" | "enrollment" | "link", string>;

/** Whoever leads others becomes a trainee only by an administrator's giving them the role. */
const leading: readonly Role[] = ["head", "executive", "admin"];

/** Starts one onboarding: makes the person where the address is new, puts them in the team, opens stage 1 on its day. */
export async function startOnboarding(
  t: Tx,
  actor: Actor,
  input: NewOnboarding,
  ids: Ids,
  now: number,
): Promise<Outcome> {
  const before = await findEnrollmentByRequest(t, input.requestId);
  if (before)
    return {
      ok: true,
      enrollmentId: before.id,
      traineeId: before.traineeId,
      name: input.name,
      email: input.email,
      invitation: "sent-before",
    };
  const team = await findTeamById(t, input.teamId);
  if (!team) return { ok: false, code: "no-such-team" };
  const isWide = reaches(actor, "mentor.assign").includes("any");
  if (team.headId !== actor.id && !isWide) return { ok: false, code: "not-your-team" };
  const offered = await findOfferedProgrammes(t);
  const programme = input.programme ? offered.find(({ key }) => key === input.programme) : offered[0];
  if (!programme) return { ok: false, code: "no-programme" };
  const known = input.personId
    ? await findPersonById(t, input.personId)
    : input.email
      ? await findPersonByEmail(t, input.email)
      : undefined;
  const theirs = known ? await findTeamOf(t, known.id) : undefined;
  if (input.personId && (!known || (theirs && theirs.headId !== actor.id && !isWide)))
    return { ok: false, code: "no-such-person" };
  if (known?.deactivatedAt) return { ok: false, code: "deactivated" };
  if (known?.id === actor.id) return { ok: false, code: "not-for-yourself" };
  if (known && (await hasRunningEnrollment(t, known.id))) return { ok: false, code: "already-enrolled" };
  if (theirs && theirs.teamId !== team.id && theirs.headId !== actor.id)
    return { ok: false, code: "in-another-team" };
  if (
    !known &&
    !input.isOther &&
    (await findMembersOrLoose(t, team.id)).some((one) => mayBeOne(one, { ...input, teamId: team.id }))
  )
    return { ok: false, code: "here-already" };
  const isNewRole = known !== undefined && !known.roles.includes("trainee");
  if (isNewRole && known.roles.some((role) => leading.includes(role)))
    return { ok: false, code: "leads-here" };
  const traineeId = known?.id ?? ids.person;
  const invitation = await inviteTrainee(t, actor, { known, input, linkId: ids.link, traineeId }, now);
  // Nobody keeps a session that knows less than they may.
  if (isNewRole) await endAllSessions(t, known.id, now);
  await insertRole(t, {
    id: ids.role,
    personId: traineeId,
    role: "trainee",
    fromAt: now,
    grantedById: actor.id,
  });
  await replaceTeamOf(t, { id: ids.member, teamId: team.id, personId: traineeId, fromAt: now });
  await insertEnrollment(t, {
    id: ids.enrollment,
    traineeId,
    programmeVersionId: programme.versionId,
    startsOn: input.startsOn,
    enrolledAt: now,
    enrolledById: actor.id,
    requestId: input.requestId,
  });
  await journal(t, {
    at: now,
    actorId: actor.id,
    actorKind: actor.kind,
    act: "enrollment.created",
    subjectId: traineeId,
    objectKind: "enrollment",
    objectId: ids.enrollment,
    body: {
      programmeVersionId: programme.versionId,
      startsOn: input.startsOn,
      teamId: team.id,
      ...(isNewRole && { added: ["trainee"] }),
    },
  });
  await projectStanding(t, ids.enrollment, await findClock(t, now));
  return {
    ok: true,
    enrollmentId: ids.enrollment,
    traineeId,
    name: known?.name ?? input.name,
    email: known?.email ?? input.email,
    invitation,
  };
}

type Invited = { known: Person | undefined; input: NewOnboarding; linkId: string; traineeId: string };

/** Makes the person where there is none yet, and an invitation for whoever never signed in. */
async function inviteTrainee(
  t: Tx,
  actor: Actor,
  { known, input, linkId, traineeId }: Invited,
  now: number,
): Promise<InvitationSpan | Uninvited> {
  if (known) {
    const hasBeenIn = await hasSignedIn(t, known.id);
    if (!isInvitedByEnrolling({ hasSignedIn: hasBeenIn, roles: known.roles }))
      return hasBeenIn ? "has-account" : "by-administrator";
  } else {
    await insertPerson(t, { id: traineeId, name: input.name, email: input.email, language: null, at: now });
    await journal(t, {
      at: now,
      actorId: actor.id,
      actorKind: actor.kind,
      act: "person.created",
      subjectId: traineeId,
      objectKind: "person",
      objectId: traineeId,
      body: { roles: ["trainee"] },
    });
  }
  return invite(
    t,
    actor,
    {
      linkId,
      personId: traineeId,
      startsOn: input.startsOn,
      invitation: mailable(input.invitation, known?.email ?? input.email),
    },
    now,
  );
}

const mailable = (invitation: InvitationToken, email: string | null): InvitationToken =>
  email ? invitation : { tokenHash: invitation.tokenHash };
