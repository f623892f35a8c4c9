import { eq } from "drizzle-orm";
import type { Conn } from "#db/engine";
import {
  handovers,
  helpAnswers,
  helpRequests,
  mentorAssignments,
  mentorJudgements,
  mentorProfiles,
  mentorReplies,
  sheetAnswers,
  sheetPointEnds,
  sheetPoints,
  weekSheets,
} from "#db/schema/index.ts";

/** What is on record about somebody's mentoring, by table: their part of their own record. */
export async function findOwnMentoring(conn: Conn, personId: string) {
  return {
    help_requests: await conn.select().from(helpRequests).where(eq(helpRequests.traineeId, personId)),
    mentor_assignments: await conn
      .select()
      .from(mentorAssignments)
      .where(eq(mentorAssignments.traineeId, personId)),
    mentor_profiles: await conn.select().from(mentorProfiles).where(eq(mentorProfiles.personId, personId)),
    mentor_judgements: await conn
      .select()
      .from(mentorJudgements)
      .where(eq(mentorJudgements.personId, personId)),
    mentor_replies: await conn.select().from(mentorReplies).where(eq(mentorReplies.personId, personId)),
    handovers: await conn.select().from(handovers).where(eq(handovers.traineeId, personId)),
    week_sheets: await conn.select().from(weekSheets).where(eq(weekSheets.traineeId, personId)),
    sheet_points: await conn.select().from(sheetPoints).where(eq(sheetPoints.traineeId, personId)),
    sheet_point_ends: await conn.select().from(sheetPointEnds).where(eq(sheetPointEnds.traineeId, personId)),
    sheet_answers: await conn.select().from(sheetAnswers).where(eq(sheetAnswers.traineeId, personId)),
    help_answers: await conn.select().from(helpAnswers).where(eq(helpAnswers.traineeId, personId)),
  };
}
