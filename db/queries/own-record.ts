import { and, eq, inArray, isNotNull, ne, notInArray, or } from "drizzle-orm";
import { findOwnDeals } from "./own-deals.ts";
import type { Conn } from "#db/engine";
import { findOwnActivities } from "#db/queries/own-activities.ts";
import { findAllSealedScans } from "#db/queries/files.ts";
import { findOwnMentoring } from "#db/queries/own-mentoring.ts";
import { findWorkOnRecord } from "#db/queries/own-work.ts";
import * as schema from "#db/schema/index.ts";

const {
  answers,
  attemptMarks,
  attemptResults,
  attempts,
  calibrationAnswers,
  calibrationGraders,
  calibrationMarks,
  calibrationRounds,
  endingRows,
  enrollments,
  evidence,
  extraAttempts,
  extraTimes,
  files,
  gateDecisions,
  gateReopenings,
  journal,
  spotChecks,
  spotCheckQuestions,
  legalHolds,
  links,
  mornings,
  notes,
  notices,
  oralExams,
  paperAttempts,
  particulars,
  pauses,
  people,
  permitDecisions,
  requirementChanges,
  personRoles,
  probations,
  programmeMoves,
  reminders,
  resultChanges,
  sessions,
  covers,
  standings,
  examDays,
  teamHeads,
  teamMembers,
  warmUpAnswers,
  warmUps,
  workWeeks,
} = schema;

/** Everything on record about one person, by table. Keys of quizzes, marks not yet released, and the paper of an open attempt are never among it. */
export async function findOwnRecord(conn: Conn, personId: string) {
  const mine = await conn.select({ id: attempts.id }).from(attempts).where(eq(attempts.traineeId, personId));
  const released = await conn
    .select({ id: attemptResults.attemptId })
    .from(attemptResults)
    .where(eq(attemptResults.traineeId, personId));
  const attemptIds = mine.map(({ id }) => id);
  const releasedIds = released.map(({ id }) => id);
  const draftIds = attemptIds.filter((id) => !releasedIds.includes(id));
  const drafts = await conn
    .select({ noteId: attemptMarks.noteId })
    .from(attemptMarks)
    .where(inArray(attemptMarks.attemptId, draftIds));
  const draftNotes = drafts.flatMap(({ noteId }) => noteId ?? []);
  const enrolled = await conn.select().from(enrollments).where(eq(enrollments.traineeId, personId));
  const checks = await conn.select().from(spotChecks).where(eq(spotChecks.traineeId, personId));
  const warmed = await conn.select().from(warmUps).where(eq(warmUps.personId, personId));
  const sealed = await findAllSealedScans(conn, personId);
  const compared = conn
    .select({ id: calibrationAnswers.id })
    .from(calibrationAnswers)
    .innerJoin(calibrationRounds, eq(calibrationRounds.id, calibrationAnswers.roundId))
    .where(and(eq(calibrationAnswers.traineeId, personId), isNotNull(calibrationRounds.closedAt)));
  return {
    people: await conn.select().from(people).where(eq(people.id, personId)),
    particulars: await conn.select().from(particulars).where(eq(particulars.personId, personId)),
    person_roles: await conn.select().from(personRoles).where(eq(personRoles.personId, personId)),
    team_members: await conn.select().from(teamMembers).where(eq(teamMembers.personId, personId)),
    team_heads: await conn.select().from(teamHeads).where(eq(teamHeads.personId, personId)),
    sessions: (await conn.select().from(sessions).where(eq(sessions.personId, personId))).map(
      ({ idHash: _, keptForm: __, ...row }) => row,
    ),
    links: (await conn.select().from(links).where(eq(links.personId, personId))).map(
      ({ tokenHash: _, ...row }) => row,
    ),
    mornings: await conn.select().from(mornings).where(eq(mornings.personId, personId)),
    enrollments: enrolled,
    pauses: await conn
      .select()
      .from(pauses)
      .where(
        inArray(
          pauses.enrollmentId,
          enrolled.map(({ id }) => id),
        ),
      ),
    endings: await conn.select().from(endingRows).where(eq(endingRows.traineeId, personId)),
    evidence: (await conn.select().from(evidence).where(eq(evidence.traineeId, personId))).map(
      ({ nonce: _, sessionHash: __, ...row }) => row,
    ),
    ...(await findWorkOnRecord(conn, personId)),
    ...(await findOwnActivities(conn, personId)),
    gate_decisions: await conn.select().from(gateDecisions).where(eq(gateDecisions.traineeId, personId)),
    gate_reopenings: await conn.select().from(gateReopenings).where(eq(gateReopenings.traineeId, personId)),
    knowledge_checks: checks,
    knowledge_check_questions: await conn
      .select()
      .from(spotCheckQuestions)
      .where(
        inArray(
          spotCheckQuestions.checkId,
          checks.map(({ id }) => id),
        ),
      ),
    legal_holds: await conn.select().from(legalHolds).where(eq(legalHolds.personId, personId)),
    notices: await conn.select().from(notices).where(eq(notices.personId, personId)),
    reminders: await conn
      .select()
      .from(reminders)
      .where(or(eq(reminders.traineeId, personId), eq(reminders.remindedById, personId))),
    stand_ins: await conn
      .select()
      .from(covers)
      .where(or(eq(covers.personId, personId), eq(covers.coverId, personId))),
    probations: await conn.select().from(probations).where(eq(probations.traineeId, personId)),
    extra_times: await conn.select().from(extraTimes).where(eq(extraTimes.traineeId, personId)),
    work_weeks: await conn.select().from(workWeeks).where(eq(workWeeks.traineeId, personId)),
    survey_windows: await conn
      .select()
      .from(examDays)
      .where(
        or(
          eq(examDays.setById, personId),
          inArray(
            examDays.enrollmentId,
            enrolled.map(({ id }) => id),
          ),
        ),
      ),
    programme_moves: await conn.select().from(programmeMoves).where(eq(programmeMoves.traineeId, personId)),
    requirement_changes: await conn
      .select()
      .from(requirementChanges)
      .where(eq(requirementChanges.traineeId, personId)),
    ...(await findOwnMentoring(conn, personId)),
    permit_decisions: await conn
      .select()
      .from(permitDecisions)
      .where(eq(permitDecisions.traineeId, personId)),
    ...(await findOwnDeals(conn, personId)),
    attempts: (await conn.select().from(attempts).where(eq(attempts.traineeId, personId))).map(
      ({ keys: _, paperHash: __, paper, ...row }) => (row.submittedAt === null ? row : { ...row, paper }),
    ),
    answers: await conn.select().from(answers).where(inArray(answers.attemptId, attemptIds)),
    attempt_marks: (
      await conn.select().from(attemptMarks).where(inArray(attemptMarks.attemptId, releasedIds))
    ).map(({ key: _, ...row }) => row),
    attempt_results: await conn.select().from(attemptResults).where(eq(attemptResults.traineeId, personId)),
    warm_ups: warmed,
    warm_up_answers: (
      await conn
        .select()
        .from(warmUpAnswers)
        .where(
          inArray(
            warmUpAnswers.warmUpId,
            warmed.map(({ id }) => id),
          ),
        )
    ).map(({ key: _, ...row }) => row),
    oral_exams: await conn.select().from(oralExams).where(eq(oralExams.traineeId, personId)),
    paper_attempts: await conn.select().from(paperAttempts).where(eq(paperAttempts.traineeId, personId)),
    result_changes: await conn.select().from(resultChanges).where(eq(resultChanges.traineeId, personId)),
    extra_attempts: await conn.select().from(extraAttempts).where(eq(extraAttempts.traineeId, personId)),
    notes: await conn
      .select()
      .from(notes)
      .where(and(eq(notes.subjectId, personId), notInArray(notes.id, draftNotes))),
    files: (
      await conn
        .select()
        .from(files)
        .where(and(eq(files.subjectId, personId), notInArray(files.id, sealed)))
    ).map(({ content: _, ...row }) => row),
    calibration_graders: await conn
      .select()
      .from(calibrationGraders)
      .where(eq(calibrationGraders.graderId, personId)),
    calibration_answers: await conn
      .select()
      .from(calibrationAnswers)
      .where(eq(calibrationAnswers.traineeId, personId)),
    calibration_marks: await conn
      .select()
      .from(calibrationMarks)
      .where(or(eq(calibrationMarks.graderId, personId), inArray(calibrationMarks.answerId, compared))),
    standings: await conn.select().from(standings).where(eq(standings.traineeId, personId)),
    journal: (
      await conn
        .select()
        .from(journal)
        .where(and(eq(journal.subjectId, personId), ne(journal.act, "attempt.marked")))
    ).map(({ body, ...row }) => ({ ...row, body: toldOf(body) })),
  };
}

/** A body without what stands for a paper and its key together: entries made before it was keyed would give the key away. */
function toldOf(body: string): string {
  const { paperHash: _, ...told } = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify(told);
}
