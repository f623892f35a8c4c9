import { and, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { ExamDays } from "#app/domain/exam-days.ts";
import { readProgramme, readQuiz } from "#db/content.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import {
  attempts,
  enrollments,
  particulars,
  programmes,
  programmeVersions,
  quizVersions,
  quizzes,
  standings,
  examDays,
} from "#db/schema/index.ts";

export type ExamDaysRow = typeof examDays.$inferSelect;

/** Whom a window is shown to or set by: everybody, or those one person heads. */
export type Within = { headId: string | null };
const isHeadedBy = (head: SQL) =>
  sql`exists (select 1 from team_members m inner join team_heads h on h.team_id = m.team_id and h.to_at is null where m.person_id = ${enrollments.traineeId} and m.to_at is null and h.person_id = ${head})`;
const isWithin = ({ headId }: Within) => (headId === null ? undefined : isHeadedBy(sql`${headId}`));
/** That an onboarding is among those a window is for. */
const isFor: SQL = sql`((${examDays.headId} is null or ${isHeadedBy(sql`${examDays.headId}`)}) and (${examDays.enrollmentId} = ${enrollments.id} or (${examDays.enrollmentId} is null and (${examDays.cohort} is null or substr(${enrollments.startsOn}, 1, 7) = ${examDays.cohort}))))`;

/** The windows that are set for one onboarding. */
export async function findExamDaysOf(conn: Conn | Tx, enrollmentId: string): Promise<ExamDays[]> {
  return prepared(conn, "facts.examDays", (c) =>
    c
      .select({
        quiz: quizzes.key,
        opensOn: examDays.opensOn,
        closesOn: examDays.closesOn,
        setBy: examDays.setBy,
      })
      .from(enrollments)
      .innerJoin(programmeVersions, eq(programmeVersions.id, enrollments.programmeVersionId))
      .innerJoin(examDays, eq(examDays.programmeId, programmeVersions.programmeId))
      .innerJoin(quizzes, eq(quizzes.id, examDays.quizId))
      .where(and(eq(enrollments.id, sql.placeholder("id")), isNull(examDays.cancelledAt), isFor)),
  ).execute({ id: enrollmentId });
}

export async function insertExamDays(tx: Tx, row: typeof examDays.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(examDays).values(row).onConflictDoNothing().returning({ id: examDays.id })).length > 0
  );
}

export async function updateExamDays(
  tx: Tx,
  id: string,
  change: { closesOn: string } | { cancelledAt: number | null },
): Promise<void> {
  await tx.update(examDays).set(change).where(eq(examDays.id, id));
}

/** Windows with their quiz and programme, those that close last first. */
export async function findAllExamDays(conn: Conn | Tx, limit: number, id?: string) {
  const rows = await conn
    .select({
      survey: examDays,
      quizKey: quizzes.key,
      programmeKey: programmes.key,
      versionId: quizVersions.id,
      content: quizVersions.content,
      setByName: particulars.name,
    })
    .from(examDays)
    .innerJoin(quizzes, eq(quizzes.id, examDays.quizId))
    .innerJoin(programmes, eq(programmes.id, examDays.programmeId))
    .innerJoin(
      quizVersions,
      and(
        eq(quizVersions.quizId, quizzes.id),
        sql`${quizVersions.number} = (select max(v.number) from quiz_versions v where v.quiz_id = ${quizzes.id})`,
      ),
    )
    .innerJoin(particulars, eq(particulars.personId, examDays.setById))
    .where(id ? eq(examDays.id, id) : undefined)
    .orderBy(desc(examDays.closesOn), desc(examDays.setAt))
    .limit(limit);
  return rows.map(({ survey, versionId, content, ...row }) => ({
    ...survey,
    ...row,
    title: readQuiz(versionId, content).title,
  }));
}

/** Those a window is for whose onboarding runs, by name, with whether they have handed the quiz in. */
export async function findAudience(
  conn: Conn | Tx,
  examDaysId: string,
  limit: number,
  within: Within = { headId: null },
) {
  return conn
    .select({
      enrollmentId: enrollments.id,
      traineeId: enrollments.traineeId,
      name: particulars.name,
      handedInAt: sql<
        number | null
      >`(select max(a.submitted_at) from attempts a where a.enrollment_id = ${enrollments.id} and a.quiz_id = ${examDays.quizId})`,
    })
    .from(examDays)
    .innerJoin(programmeVersions, eq(programmeVersions.programmeId, examDays.programmeId))
    .innerJoin(enrollments, eq(enrollments.programmeVersionId, programmeVersions.id))
    .innerJoin(standings, and(eq(standings.enrollmentId, enrollments.id), isNull(standings.ending)))
    .innerJoin(particulars, eq(particulars.personId, enrollments.traineeId))
    .where(and(eq(examDays.id, examDaysId), isFor, isWithin(within)))
    .orderBy(particulars.sortName)
    .limit(limit);
}

/** How many each window is for, and how many of them have handed the quiz in, by window. */
export async function countAudiences(
  conn: Conn,
  within: Within,
): Promise<Map<string, { of: number; handedIn: number }>> {
  const rows = await conn
    .select({
      id: examDays.id,
      of: sql<number>`count(distinct ${enrollments.id})`.mapWith(Number),
      handedIn: sql<number>`count(distinct ${attempts.enrollmentId})`.mapWith(Number),
    })
    .from(examDays)
    .innerJoin(programmeVersions, eq(programmeVersions.programmeId, examDays.programmeId))
    .innerJoin(enrollments, and(eq(enrollments.programmeVersionId, programmeVersions.id), isFor))
    .innerJoin(standings, and(eq(standings.enrollmentId, enrollments.id), isNull(standings.ending)))
    .leftJoin(
      attempts,
      and(
        eq(attempts.enrollmentId, enrollments.id),
        eq(attempts.quizId, examDays.quizId),
        isNotNull(attempts.submittedAt),
      ),
    )
    .where(isWithin(within))
    .groupBy(examDays.id);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** Lets the sweeper renew the rows of those a window is for. */
export async function outdateAudience(
  tx: Tx,
  audience: readonly { enrollmentId: string }[],
  today: string,
): Promise<void> {
  for (const { enrollmentId } of audience)
    await tx.update(standings).set({ staleOn: today }).where(eq(standings.enrollmentId, enrollmentId));
}

/** The newest version of a programme, this one or the one offered first, that asks a quiz: its id, and the requirement and stage that do. */
export async function findProgrammeAsking(conn: Conn | Tx, quizKey: string, programmeId: string | null) {
  const rows = await conn
    .select({
      programmeId: programmeVersions.programmeId,
      versionId: programmeVersions.id,
      content: programmeVersions.content,
    })
    .from(programmeVersions)
    .innerJoin(programmes, eq(programmes.id, programmeVersions.programmeId))
    .where(
      and(
        programmeId ? eq(programmes.id, programmeId) : undefined,
        sql`${programmeVersions.number} = (select max(v.number) from programme_versions v where v.programme_id = ${programmes.id})`,
      ),
    )
    .orderBy(desc(programmes.isOffered), programmes.createdAt);
  for (const { versionId, content, ...row } of rows) {
    for (const [index, stage] of readProgramme(versionId, content).stages.entries()) {
      const asking = stage.requirements.find((one) => one.kind === "quiz" && one.quiz === quizKey);
      if (asking) return { ...row, requirementKey: asking.key, stage: index + 1 };
    }
  }
  return undefined;
}

/** Whom a window can be set for: running onboardings with their programme and month, by name. */
export async function findAllRunning(conn: Conn | Tx, limit: number, within: Within) {
  return conn
    .select({
      enrollmentId: enrollments.id,
      traineeId: enrollments.traineeId,
      name: particulars.name,
      startsOn: enrollments.startsOn,
      programmeId: programmeVersions.programmeId,
    })
    .from(standings)
    .innerJoin(enrollments, eq(enrollments.id, standings.enrollmentId))
    .innerJoin(programmeVersions, eq(programmeVersions.id, enrollments.programmeVersionId))
    .innerJoin(particulars, eq(particulars.personId, enrollments.traineeId))
    .where(and(isNull(standings.ending), isWithin(within)))
    .orderBy(particulars.sortName)
    .limit(limit);
}
