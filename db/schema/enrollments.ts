import { parties } from "#app/domain/party.ts";
import { sql } from "drizzle-orm";
import { activityKinds, endings, evidenceSources, overrideCategories } from "#app/domain/facts.ts";
import { attentionReasons } from "#app/domain/attention.ts";
import { acts, actsOfOthers, actsOfTrainee } from "#app/domain/acts.ts";
import { waitKinds } from "#app/domain/standing.ts";
import { check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { files } from "./files.ts";
import { notes, people, teams } from "./people.ts";
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

export const activities = table(
  "activities",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: activityKinds }).notNull(),
    amount: int("amount").notNull(),
    occurredOn: text("occurred_on").notNull(),
    recordedAt: ts("recorded_at").notNull(),
    recordedById: text("recorded_by_id")
      .notNull()
      .references(() => people.id),
    source: text("source", { enum: evidenceSources }).notNull(),
    externalId: text("external_id"),
    noteId: text("note_id").references(() => notes.id),
    requestId: text("request_id").notNull(),
    strikesId: text("strikes_id"),
  },
  (t) => [
    index("activities_enrollment").on(t.enrollmentId),
    uniqueIndex("activities_request").on(t.requestId),
    uniqueIndex("activities_external").on(t.source, t.externalId),
    uniqueIndex("activities_strikes").on(t.strikesId),
    check("activities_amount", sql`${t.amount} between 0 and 500`),
  ],
);

export const gateDecisions = table(
  "gate_decisions",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    stage: int("stage").notNull(),
    decision: text("decision", { enum: ["confirmed", "override", "not-yet"] }).notNull(),
    decidedById: text("decided_by_id")
      .notNull()
      .references(() => people.id),
    decidedAt: ts("decided_at").notNull(),
    /** The frozen receipt: inputs, versions and verdict, as JSON text. */
    receipt: text("receipt").notNull(),
    receiptHash: text("receipt_hash").notNull(),
    category: text("category", { enum: overrideCategories }),
    noteId: text("note_id").references(() => notes.id),
    expiresOn: text("expires_on"),
    /** How often this gate had been reopened before. */
    round: int("round").notNull(),
  },
  (t) => [
    index("gate_decisions_enrollment").on(t.enrollmentId),
    uniqueIndex("gate_decisions_once").on(t.enrollmentId, t.stage, t.round).where(sql`decision <> 'not-yet'`),
    index("gate_decisions_override").on(t.decidedAt).where(sql`decision = 'override'`),
    check("gate_not_self", sql`${t.decidedById} <> ${t.traineeId}`),
    check("gate_stage", sql`${t.stage} between 1 and 4`),
    check("gate_override_says_why", sql`${t.decision} = 'confirmed' or ${t.noteId} is not null`),
  ],
);

export const overrideConfirmations = table("override_confirmations", {
  decisionId: text("decision_id")
    .primaryKey()
    .references(() => gateDecisions.id),
  confirmedById: text("confirmed_by_id")
    .notNull()
    .references(() => people.id),
  confirmedAt: ts("confirmed_at").notNull(),
  noteId: text("note_id")
    .notNull()
    .references(() => notes.id),
});

/** A gate passed by mistake and taken back; the decision and its receipt stay readable. */
export const gateReopenings = table(
  "gate_reopenings",
  {
    decisionId: text("decision_id")
      .primaryKey()
      .references(() => gateDecisions.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    reopenedById: text("reopened_by_id")
      .notNull()
      .references(() => people.id),
    reopenedAt: ts("reopened_at").notNull(),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
  },
  (t) => [check("reopening_not_self", sql`${t.reopenedById} <> ${t.traineeId}`)],
);

/** Projection: one row an enrollment, rebuilt from the facts in the transaction that changes them. */
export const standings = table(
  "standings",
  {
    enrollmentId: text("enrollment_id")
      .primaryKey()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    teamId: text("team_id").references(() => teams.id),
    mentorId: text("mentor_id").references(() => people.id),
    programmeVersionId: text("programme_version_id")
      .notNull()
      .references(() => programmeVersions.id),
    startsOn: text("starts_on").notNull(),
    stage: int("stage").notNull(),
    /** Null while it runs. */
    ending: text("ending", { enum: endings }),
    endedOn: text("ended_on"),
    pausedFrom: text("paused_from"),
    /** JSON: four times { done, of }. */
    segments: text("segments").notNull(),
    attentionFrom: text("attention_from"),
    reason: text("reason", { enum: attentionReasons }),
    requirementKey: text("requirement_key"),
    owner: text("owner", { enum: parties }),
    ownerId: text("owner_id").references(() => people.id),
    since: ts("since"),
    /** The trainee's own next step. */
    nextKey: text("next_key"),
    /** The next day on which the facts alone would read differently. */
    staleOn: text("stale_on"),
  },
  (t) => [
    index("standings_team").on(t.teamId, t.ending, t.attentionFrom),
    index("standings_mentor").on(t.mentorId),
    uniqueIndex("standings_running").on(t.traineeId).where(sql`ending is null`),
  ],
);

/** Projection: what waits for somebody other than the trainee. */
export const waits = table(
  "waits",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    teamId: text("team_id").references(() => teams.id),
    what: text("what", { enum: waitKinds }).notNull(),
    owner: text("owner", { enum: parties }).notNull(),
    /** The one person it waits for; null when anybody of the role may act. */
    ownerId: text("owner_id").references(() => people.id),
    stage: int("stage").notNull(),
    requirementKey: text("requirement_key"),
    since: ts("since").notNull(),
  },
  (t) => [
    index("waits_owner").on(t.ownerId, t.since),
    index("waits_enrollment").on(t.enrollmentId),
    index("waits_role").on(t.owner, t.what, t.since),
    index("waits_what").on(t.what),
  ],
);
