import { and, eq, isNull, sql } from "drizzle-orm";
import type { Subject } from "#app/domain/access.ts";
import { readWeeks, usualWeeks } from "#app/domain/first-test.ts";
import type { Act } from "#app/domain/acts.ts";
import type { Facts } from "#app/domain/facts.ts";
import type { OwnRequirement } from "#app/domain/own-requirements.ts";
import type { Programme } from "#app/domain/programme.ts";
import { headCover, isTeamOfOnboarding, mentorCover } from "#db/queries/subjects.ts";
import { ownProgramme } from "./own-programme.ts";
import { findRequirementChanges } from "./requirement-changes.ts";
import { findActivityFacts } from "./activity-facts.ts";
import { findExamDaysOf } from "./exam-days.ts";
import { findSheetFacts } from "#db/queries/week-sheets.ts";
import { findProgrammes } from "#db/queries/waits.ts";
import { findProbation, findWorkWeek } from "#db/queries/terms.ts";
import { findHandoverOwed } from "#db/queries/handovers.ts";
import { findHelp } from "#db/queries/help.ts";
import { findPermitDecisions } from "#db/queries/permits.ts";
import { type Conn, prepared, type Tx } from "#db/engine";
import { readOnce } from "#db/engine/scope.ts";
import {
  endingRows,
  enrollments,
  mentorAssignments,
  particulars,
  pauses,
  teamHeads,
  teamMembers,
  teams,
} from "#db/schema/index.ts";
import {
  apart,
  findDecisions,
  findEvidence,
  findAttempts,
  findDealAttempts,
  findDealExceptions,
  countExtraAttempts,
  findQuizLimits,
  findDocumentFacts,
} from "#db/queries/facts-on-record.ts";

export type Enrolled = {
  subject: Subject;
  facts: Facts<Act>;
  programme: Programme;
  programmeVersionId: string;
  /** What was ever added for this person. */
  own: OwnRequirement[];
  traineeName: string;
  teamId: string | null;
  teamName: string | null;
};

/** All that decides where one enrollment stands, in a constant number of statements; once for a page. */
export function findFacts(conn: Conn | Tx, enrollmentId: string): Promise<Enrolled | undefined> {
  return readOnce(`facts of ${enrollmentId}`, () => readFacts(conn, enrollmentId));
}

async function readFacts(conn: Conn | Tx, enrollmentId: string): Promise<Enrolled | undefined> {
  const [head] = await prepared(conn, "facts.head", (c) =>
    c
      .select({
        id: enrollments.id,
        traineeId: enrollments.traineeId,
        startsOn: enrollments.startsOn,
        enrolledAt: enrollments.enrolledAt,
        versionId: enrollments.programmeVersionId,
        traineeName: particulars.name,
        teamId: teamMembers.teamId,
        teamName: teams.name,
        headId: teamHeads.personId,
        mentorId: mentorAssignments.mentorId,
        mentorCoverId: mentorCover.coverId,
        headCoverId: headCover.coverId,
        mentorSince: mentorAssignments.fromAt,
        ending: endingRows.ending,
        endedOn: endingRows.endedOn,
        endedAt: endingRows.recordedAt,
        endedNote: endingRows.noteId,
        firstWeeks: sql<string>`(select c.first_weeks from company c)`,
        firstDecisions: sql<string>`(select coalesce(min(f.decision), '') || ',' || coalesce(max(f.decision), '') from first_tests f where f.enrollment_id = ${enrollments.id})`,
        hasBeenIn:
          sql<number>`(case when exists (select 1 from credentials c where c.person_id = ${enrollments.traineeId}) or exists (select 1 from sessions s where s.person_id = ${enrollments.traineeId}) then 1 else 0 end)`.mapWith(
            Number,
          ),
      })
      .from(enrollments)
      .innerJoin(particulars, eq(particulars.personId, enrollments.traineeId))
      .leftJoin(endingRows, eq(endingRows.enrollmentId, enrollments.id))
      .leftJoin(teamMembers, isTeamOfOnboarding)
      .leftJoin(teams, eq(teams.id, teamMembers.teamId))
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
  ).execute({ id: enrollmentId });
  const programme = head && (await findProgrammes(conn, [head.versionId])).get(head.versionId);
  if (!head || !programme) return undefined;
  const {
    traineeId,
    mentorId,
    headId,
    mentorCoverId,
    headCoverId,
    startsOn,
    enrolledAt,
    traineeName,
    teamId,
    teamName,
  } = head;
  const attempts = apart(await findAttempts(conn, traineeId), enrollmentId, enrolledAt);
  const evidence = await findEvidence(conn, enrollmentId);
  const counted = await findActivityFacts(conn, enrollmentId);
  const { changes, own } = (await findRequirementChanges(conn, [enrollmentId]))(enrollmentId);
  const deals = apart(await findDealAttempts(conn, traineeId), enrollmentId, enrolledAt);
  const facts: Facts<Act> = {
    enrollmentId,
    traineeId,
    startsOn,
    enrolledAt,
    mentorId,
    mentorSince: head.mentorSince,
    headId,
    hasSignedIn:
      head.hasBeenIn === 1 ||
      evidence.some(({ actorId }) => actorId === traineeId) ||
      counted.activities.length > 0 ||
      attempts.here.length > 0,
    ended:
      head.ending && head.endedOn && head.endedAt
        ? { ending: head.ending, on: head.endedOn, at: head.endedAt, noteId: head.endedNote }
        : null,
    ...(await findDecisions(conn, enrollmentId)),
    evidence,
    ...counted,
    firstTest: {
      weeks: readWeeks(head.firstWeeks) ?? usualWeeks,
      moreWeeks: head.firstDecisions.includes("one-more-week") ? 1 : 0,
      isPassed: head.firstDecisions.includes("go-on"),
    },
    attempts: attempts.here,
    deals: deals.here,
    dealExceptions: await findDealExceptions(conn, traineeId),
    earlier: { attempts: attempts.earlier, deals: deals.earlier },
    help: await findHelp(conn, enrollmentId),
    handover: await findHandoverOwed(conn, enrollmentId),
    sheets: await findSheetFacts(conn, enrollmentId, mentorId),
    permits: await findPermitDecisions(conn, enrollmentId),
    changes,
    probation: await findProbation(conn, enrollmentId),
    workWeek: await findWorkWeek(conn, enrollmentId),
    extraAttempts: await countExtraAttempts(conn, enrollmentId),
    examDays: await findExamDaysOf(conn, enrollmentId),
    quizzes: await findQuizLimits(conn),
    documents: await findDocumentFacts(conn),
    pauses: await prepared(conn, "facts.pauses", (c) =>
      c
        .select({ fromOn: pauses.fromOn, toOn: pauses.toOn })
        .from(pauses)
        .where(eq(pauses.enrollmentId, sql.placeholder("id"))),
    ).execute({ id: enrollmentId }),
  };
  return {
    subject: { traineeId, mentorId, headId, mentorCoverId, headCoverId },
    facts,
    programme: await ownProgramme(conn, programme, facts, own),
    own,
    programmeVersionId: head.versionId,
    traineeName,
    teamId,
    teamName,
  };
}
