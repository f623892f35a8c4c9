import { sql } from "drizzle-orm";
import { endings, evidenceSources } from "#app/domain/facts.ts";
import { firstTestDecisions, leavingReasons } from "#app/domain/first-test.ts";
import { acts, actsOfOthers, actsOfTrainee } from "#app/domain/acts.ts";
import { check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { files } from "./files.ts";
import { notes, people } from "./people.ts";
import { documentVersions, programmeVersions } from "./programmes.ts";

const list = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(","));

export const enrollments = table(
  "enrollments",
  {
    id: id().primaryKey(),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    programmeVersionId: text("programme_version_id")
      .notNull()
      .references(() => programmeVersions.id),
    startsOn: text("starts_on").notNull(),
    enrolledAt: ts("enrolled_at").notNull(),
    enrolledById: text("enrolled_by_id").references(() => people.id),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    uniqueIndex("enrollments_request").on(t.requestId),
    index("enrollments_trainee").on(t.traineeId),
    check("enrollments_not_self", sql`${t.enrolledById} is null or ${t.enrolledById} <> ${t.traineeId}`),
  ],
);

/** Trainees moved from one version of a programme to another. */
export const programmeMoves = table(
  "programme_moves",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    fromVersionId: text("from_version_id")
      .notNull()
      .references(() => programmeVersions.id),
    toVersionId: text("to_version_id")
      .notNull()
      .references(() => programmeVersions.id),
    movedById: text("moved_by_id")
      .notNull()
      .references(() => people.id),
    movedAt: ts("moved_at").notNull(),
  },
  (t) => [
    index("programme_moves_enrollment").on(t.enrollmentId),
    check("move_not_self", sql`${t.movedById} <> ${t.traineeId}`),
  ],
);

export const pauses = table(
  "pauses",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    fromOn: text("from_on").notNull(),
    /** The first day back; null while it lasts. */
    toOn: text("to_on"),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
    pausedById: text("paused_by_id")
      .notNull()
      .references(() => people.id),
    recordedAt: ts("recorded_at").notNull(),
  },
  (t) => [
    uniqueIndex("pauses_open").on(t.enrollmentId).where(sql`to_on is null`),
    index("pauses_enrollment").on(t.enrollmentId),
  ],
);

export const endingRows = table(
  "endings",
  {
    enrollmentId: text("enrollment_id")
      .primaryKey()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    ending: text("ending", { enum: endings }).notNull(),
    endedOn: text("ended_on").notNull(),
    /** Why, as whoever started together is counted. */
    leavingReason: text("leaving_reason", { enum: leavingReasons }),
    noteId: text("note_id").references(() => notes.id),
    endedById: text("ended_by_id")
      .notNull()
      .references(() => people.id),
    recordedAt: ts("recorded_at").notNull(),
  },
  (t) => [
    check("endings_not_self", sql`${t.endedById} <> ${t.traineeId}`),
    check("endings_say_why", sql`${t.ending} = 'released' or ${t.noteId} is not null`),
  ],
);

/** What was decided on the first test: go on, or one more week, which there is once. */
export const firstTests = table(
  "first_tests",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    decision: text("decision", { enum: firstTestDecisions }).notNull(),
    noteId: text("note_id").references(() => notes.id),
    decidedById: text("decided_by_id")
      .notNull()
      .references(() => people.id),
    decidedAt: ts("decided_at").notNull(),
  },
  (t) => [
    uniqueIndex("first_tests_once").on(t.enrollmentId, t.decision),
    check("first_test_not_self", sql`${t.decidedById} <> ${t.traineeId}`),
  ],
);

export const mentorAssignments = table(
  "mentor_assignments",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    mentorId: text("mentor_id")
      .notNull()
      .references(() => people.id),
    assignedById: text("assigned_by_id")
      .notNull()
      .references(() => people.id),
    fromAt: ts("from_at").notNull(),
    toAt: ts("to_at"),
    /** The mentor before, of whom a handover note is asked. */
    handoverFromId: text("handover_from_id").references(() => people.id),
    /** Why, where something speaks against it. */
    noteId: text("note_id").references(() => notes.id),
  },
  (t) => [
    uniqueIndex("mentor_assignments_open").on(t.enrollmentId).where(sql`to_at is null`),
    index("mentor_assignments_enrollment").on(t.enrollmentId),
    index("mentor_assignments_mentor").on(t.mentorId),
    check("mentor_not_self", sql`${t.mentorId} <> ${t.traineeId}`),
  ],
);

// The CHECK stays as it was made: whatever a kind brings stands after these.
const neverForOneself = new Set([
  ...(["confirmed", "shown", "not-yet"] satisfies typeof actsOfOthers),
  ...actsOfOthers,
]);

/** Who put what on record about one requirement; a row that `strikesId` another takes it back. */
export const evidence = table(
  "evidence",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    act: text("act", { enum: [...acts, "struck"] }).notNull(),
    actorId: text("actor_id")
      .notNull()
      .references(() => people.id),
    occurredOn: text("occurred_on").notNull(),
    recordedAt: ts("recorded_at").notNull(),
    source: text("source", { enum: evidenceSources }).notNull(),
    documentVersionId: text("document_version_id").references(() => documentVersions.id),
    contentHash: text("content_hash"),
    /** Of the signing page; spent once. */
    nonce: text("nonce"),
    sessionHash: text("session_hash"),
    noteId: text("note_id").references(() => notes.id),
    /** Which part of what is studied, from 1. */
    part: int("part"),
    fileId: text("file_id").references(() => files.id),
    /** The recorded activity that shows it. */
    activityId: text("activity_id"),
    /** The evidence this one answers. */
    aboutId: text("about_id"),
    requestId: text("request_id").notNull(),
    strikesId: text("strikes_id"),
  },
  (t) => [
    index("evidence_enrollment").on(t.enrollmentId),
    index("evidence_recognised").on(t.recordedAt).where(sql`act = 'recognised'`),
    uniqueIndex("evidence_request").on(t.requestId),
    uniqueIndex("evidence_nonce").on(t.nonce),
    uniqueIndex("evidence_strikes").on(t.strikesId),
    check(
      "evidence_not_self",
      sql`${t.act} not in (${list([...neverForOneself])}) or ${t.actorId} <> ${t.traineeId}`,
    ),
    check("evidence_own", sql`${t.act} not in (${list(actsOfTrainee)}) or ${t.actorId} = ${t.traineeId}`),
  ],
);
