import { permits } from "#app/domain/permit.ts";
import { sql } from "drizzle-orm";
import { check, id, index, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** Permits granted and withdrawn; the newest row of a permit counts. */
export const permitDecisions = table(
  "permit_decisions",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    permit: text("permit", { enum: permits }).notNull(),
    decision: text("decision", { enum: ["granted", "withdrawn"] }).notNull(),
    decidedById: text("decided_by_id")
      .notNull()
      .references(() => people.id),
    decidedAt: ts("decided_at").notNull(),
    noteId: text("note_id").references(() => notes.id),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    index("permit_decisions_enrollment").on(t.enrollmentId),
    uniqueIndex("permit_decisions_request").on(t.requestId),
    check("permit_not_self", sql`${t.decidedById} <> ${t.traineeId}`),
    check("permit_says_why", sql`${t.decision} = 'granted' or ${t.noteId} is not null`),
  ],
);
