import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findEnrollmentOf, hasRunningEnrollment } from "#db/queries/enrollments.ts";
import { insertNotices } from "#db/queries/notices.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findSubjectOfPerson } from "#db/queries/subjects.ts";
import { findTeamById, replaceTeamOf } from "#db/queries/teams.ts";

type Outcome =
  | { ok: true; teamName: string }
  | { ok: false; code: "not-found" | "not-yours" | "not-for-yourself" | "no-such-team" | "already-recorded" };

/** Puts somebody into another team, by whoever heads them now or an administrator; both heads and the person are told. */
export async function moveToTeam(
  actor: Actor,
  { personId, teamId }: { personId: string; teamId: string },
  now: number,
): Promise<Outcome> {
  const ids = { member: randomUUID(), move: randomUUID() };
  return tx(async (t): Promise<Outcome> => {
    const subject = await findSubjectOfPerson(t, personId);
    if (!subject) return { ok: false, code: "not-found" };
    if (actor.id === personId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "team.move", subject)) return { ok: false, code: "not-yours" };
    const team = await findTeamById(t, teamId);
    if (!team) return { ok: false, code: "no-such-team" };
    if (team.id === subject.teamId) return { ok: false, code: "already-recorded" };
    await replaceTeamOf(t, { id: ids.member, teamId, personId, fromAt: now });
    await journal(t, {
      ...by(actor, now),
      act: "person.moved",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: { teamId, before: subject.teamId },
    });
    const enrollment = (await hasRunningEnrollment(t, personId))
      ? await findEnrollmentOf(t, personId)
      : undefined;
    if (enrollment) await projectStanding(t, enrollment.id, await findClock(t, now));
    const told = [...new Set([personId, subject.headId, team.headId])].filter(
      (id) => id !== null && id !== actor.id,
    );
    await insertNotices(
      t,
      told.map((id) => ({
        kind: "team-moved" as const,
        personId: id as string,
        key: `${ids.move}:${id}`,
        enrollmentId: enrollment?.id ?? null,
        byId: actor.id,
        requirementKey: null,
        stage: null,
        what: null,
        onDay: null,
        at: now,
      })),
      now,
    );
    return { ok: true, teamName: team.name };
  });
}
