import { type Actor, reaches } from "#app/domain/access.ts";
import type { InvitationSpan } from "#app/domain/invitations.ts";
import type { Tx } from "#db/engine";
import { inviteTrainee, type NewOnboarding, type Uninvited } from "./invite-trainee.ts";
import { becomesTrainee, type EnrollRefusal, enrollRefusal } from "#app/domain/enrolling.ts";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findTeamOf, hasAlike } from "#db/queries/enrollable.ts";
import {
  findEnrollmentByRequest,
  findOfferedProgrammes,
  hasRunningEnrollment,
  insertEnrollment,
} from "#db/queries/enrollments.ts";
import { findPersonByIdOrEmail, insertRole } from "#db/queries/people.ts";
import { endAllSessions } from "#db/queries/sessions.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findTeamById, replaceTeamOf } from "#db/queries/teams.ts";

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

/** Starts one onboarding: makes the person where the address is new, puts them in the team, opens stage 1 on its day. */
export async function startOnboarding(
  t: Tx,
  actor: Actor,
  input: NewOnboarding,
  ids: Ids,
  now: number,
): Promise<Outcome> {
  const before = await findEnrollmentByRequest(t, input.requestId);
  const { name, email } = input;
  if (before) return { ok: true, ...before, name, email, invitation: "sent-before" };
  const team = await findTeamById(t, input.teamId);
  const offered = await findOfferedProgrammes(t);
  const programme = input.programme ? offered.find(({ key }) => key === input.programme) : offered[0];
  const known = await findPersonByIdOrEmail(t, input);
  const code = enrollRefusal({
    actorId: actor.id,
    isWide: reaches(actor, "mentor.assign").includes("any"),
    team,
    hasProgramme: programme !== undefined,
    isNamed: Boolean(input.personId),
    known,
    theirs: known && (await findTeamOf(t, known.id)),
    isRunning: known !== undefined && (await hasRunningEnrollment(t, known.id)),
    isAlike: !known && !input.isOther && (await hasAlike(t, input)),
  });
  if (code || !team || !programme) return { ok: false, code: code ?? "no-programme" };
  const isNewRole = known !== undefined && becomesTrainee(known);
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
    ...by(actor, now),
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
