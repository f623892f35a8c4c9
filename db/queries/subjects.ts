import { and, eq, isNull, sql } from "drizzle-orm";
import type { Subject } from "#app/domain/access.ts";
import { alias } from "#db/columns";
import { type Conn, prepared, type Tx } from "#db/engine";
import { attempts, enrollments, mentorAssignments, standIns, teamHeads, teamMembers, warmUps } from "#db/schema/index.ts";

/** Who stands in for the mentor, and for the head, while they are away. */
export const mentorDeputy = alias(standIns, "mentor_deputy");
export const headDeputy = alias(standIns, "head_deputy");

const columns = { traineeId: enrollments.traineeId, mentorId: mentorAssignments.mentorId, headId: teamHeads.personId, mentorDeputyId: mentorDeputy.deputyId, headDeputyId: headDeputy.deputyId };

/** Whose record an enrollment is, and who mentors and heads them now. */
export async function findSubjectOfEnrollment(conn: Conn | Tx, id: string): Promise<Subject | undefined> {
  const rows = await prepared(conn, "subject.enrollment", (c) => c.select(columns).from(enrollments)
    .leftJoin(teamMembers, and(eq(teamMembers.personId, enrollments.traineeId), isNull(teamMembers.toAt)))
    .leftJoin(teamHeads, and(eq(teamHeads.teamId, teamMembers.teamId), isNull(teamHeads.toAt)))
    .leftJoin(mentorAssignments, and(eq(mentorAssignments.enrollmentId, enrollments.id), isNull(mentorAssignments.toAt)))
    .leftJoin(mentorDeputy, and(eq(mentorDeputy.personId, mentorAssignments.mentorId), isNull(mentorDeputy.endedAt)))
    .leftJoin(headDeputy, and(eq(headDeputy.personId, teamHeads.personId), isNull(headDeputy.endedAt)))
    .where(eq(enrollments.id, sql.placeholder("id")))).execute({ id });
  return rows[0];
}

/** The same for the enrollment an attempt belongs to, with its id. */
export async function findSubjectOfAttempt(conn: Conn | Tx, id: string): Promise<(Subject & { enrollmentId: string }) | undefined> {
  const rows = await prepared(conn, "subject.attempt", (c) => c.select({ ...columns, enrollmentId: enrollments.id }).from(attempts)
    .innerJoin(enrollments, eq(enrollments.id, attempts.enrollmentId))
    .leftJoin(teamMembers, and(eq(teamMembers.personId, enrollments.traineeId), isNull(teamMembers.toAt)))
    .leftJoin(teamHeads, and(eq(teamHeads.teamId, teamMembers.teamId), isNull(teamHeads.toAt)))
    .leftJoin(mentorAssignments, and(eq(mentorAssignments.enrollmentId, enrollments.id), isNull(mentorAssignments.toAt)))
    .leftJoin(mentorDeputy, and(eq(mentorDeputy.personId, mentorAssignments.mentorId), isNull(mentorDeputy.endedAt)))
    .leftJoin(headDeputy, and(eq(headDeputy.personId, teamHeads.personId), isNull(headDeputy.endedAt)))
    .where(eq(attempts.id, sql.placeholder("id")))).execute({ id });
  return rows[0];
}

/** Whose warm-up this is. Nobody mentors or heads it. */
export async function findSubjectOfWarmUp(conn: Conn | Tx, id: string): Promise<Subject | undefined> {
  const [row] = await conn.select({ traineeId: warmUps.personId }).from(warmUps).where(eq(warmUps.id, id));
  return row && { ...row, mentorId: null, headId: null };
}
