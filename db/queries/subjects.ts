import { and, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { Subject } from "#app/domain/access.ts";
import { alias } from "#db/columns";
import { type Conn, prepared, type Tx } from "#db/engine";
import {
  attempts,
  endingRows,
  enrollments,
  mentorAssignments,
  particulars,
  people,
  covers,
  teamHeads,
  teamMembers,
  warmUps,
} from "#db/schema/index.ts";

/** Who stands in for the mentor, and for the head, while they are away. */
export const mentorCover = alias(covers, "mentor_deputy");
export const headCover = alias(covers, "head_deputy");

/** Today's team while an onboarding runs; once it has ended it stays with the team of that moment. Joined after `endingRows`. */
export const isTeamOfOnboarding = and(
  eq(teamMembers.personId, enrollments.traineeId),
  or(
    and(isNull(endingRows.enrollmentId), isNull(teamMembers.toAt)),
    and(
      lte(teamMembers.fromAt, endingRows.recordedAt),
      or(isNull(teamMembers.toAt), gt(teamMembers.toAt, endingRows.recordedAt)),
    ),
  ),
);

const columns = {
  traineeId: enrollments.traineeId,
  mentorId: mentorAssignments.mentorId,
  headId: teamHeads.personId,
  mentorCoverId: mentorCover.coverId,
  headCoverId: headCover.coverId,
};

/** Whose record an enrollment is, and who mentors and heads them now. */
export async function findSubjectOfEnrollment(conn: Conn | Tx, id: string): Promise<Subject | undefined> {
  const rows = await prepared(conn, "subject.enrollment", (c) =>
    c
      .select(columns)
      .from(enrollments)
      .leftJoin(endingRows, eq(endingRows.enrollmentId, enrollments.id))
      .leftJoin(teamMembers, isTeamOfOnboarding)
      .leftJoin(teamHeads, and(eq(teamHeads.teamId, teamMembers.teamId), isNull(teamHeads.toAt)))
      .leftJoin(
        mentorAssignments,
        and(eq(mentorAssignments.enrollmentId, enrollments.id), isNull(mentorAssignments.toAt)),
      )
      .leftJoin(
        mentorCover,
        and(eq(mentorCover.personId, mentorAssignments.mentorId), isNull(mentorCover.endedAt)),
      )
      .leftJoin(headCover, and(eq(headCover.personId, teamHeads.personId), isNull(headCover.endedAt)))
      .where(eq(enrollments.id, sql.placeholder("id"))),
  ).execute({ id });
  return rows[0];
}

/** The same for the enrollment an attempt belongs to, with its id. */
export async function findSubjectOfAttempt(
  conn: Conn | Tx,
  id: string,
): Promise<(Subject & { enrollmentId: string }) | undefined> {
  const rows = await prepared(conn, "subject.attempt", (c) =>
    c
      .select({ ...columns, enrollmentId: enrollments.id })
      .from(attempts)
      .innerJoin(enrollments, eq(enrollments.id, attempts.enrollmentId))
      .leftJoin(endingRows, eq(endingRows.enrollmentId, enrollments.id))
      .leftJoin(teamMembers, isTeamOfOnboarding)
      .leftJoin(teamHeads, and(eq(teamHeads.teamId, teamMembers.teamId), isNull(teamHeads.toAt)))
      .leftJoin(
        mentorAssignments,
        and(eq(mentorAssignments.enrollmentId, enrollments.id), isNull(mentorAssignments.toAt)),
      )
      .leftJoin(
        mentorCover,
        and(eq(mentorCover.personId, mentorAssignments.mentorId), isNull(mentorCover.endedAt)),
      )
      .leftJoin(headCover, and(eq(headCover.personId, teamHeads.personId), isNull(headCover.endedAt)))
      .where(eq(attempts.id, sql.placeholder("id"))),
  ).execute({ id });
  return rows[0];
}

/** Whose warm-up this is. Nobody mentors or heads it. */
export async function findSubjectOfWarmUp(conn: Conn | Tx, id: string): Promise<Subject | undefined> {
  const [row] = await conn.select({ traineeId: warmUps.personId }).from(warmUps).where(eq(warmUps.id, id));
  return row && { ...row, mentorId: null, headId: null };
}

/** Somebody as a member of a team: who heads them now, whether or not they are in an onboarding. */
export async function findSubjectOfPerson(
  conn: Conn | Tx,
  personId: string,
): Promise<(Subject & { name: string; teamId: string | null }) | undefined> {
  const [row] = await conn
    .select({
      traineeId: people.id,
      name: particulars.name,
      teamId: teamMembers.teamId,
      headId: teamHeads.personId,
      headCoverId: headCover.coverId,
    })
    .from(people)
    .innerJoin(particulars, eq(particulars.personId, people.id))
    .leftJoin(teamMembers, and(eq(teamMembers.personId, people.id), isNull(teamMembers.toAt)))
    .leftJoin(teamHeads, and(eq(teamHeads.teamId, teamMembers.teamId), isNull(teamHeads.toAt)))
    .leftJoin(headCover, and(eq(headCover.personId, teamHeads.personId), isNull(headCover.endedAt)))
    .where(and(eq(people.id, personId), isNull(people.deactivatedAt)));
  return row && { ...row, mentorId: null };
}
