import { sql } from "drizzle-orm";
import { exceptionCategories } from "#app/domain/facts.ts";
import { check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

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
    category: text("category", { enum: exceptionCategories }),
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

export const exceptionConfirmations = table("override_confirmations", {
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
