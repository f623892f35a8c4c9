import { sql } from "drizzle-orm";
import { handoverHows } from "#app/domain/handover.ts";
import { check, id, index, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments, mentorAssignments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** What a mentor hands on to the next, once for each who takes over. */
export const handovers = table(
  "handovers",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    /** Of whoever takes over. */
    assignmentId: text("assignment_id")
      .notNull()
      .references(() => mentorAssignments.id),
    fromId: text("from_id")
      .notNull()
      .references(() => people.id),
    how: text("how", { enum: handoverHows }).notNull(),
    writtenById: text("written_by_id")
      .notNull()
      .references(() => people.id),
    writtenAt: ts("written_at").notNull(),
    noteId: text("note_id").references(() => notes.id),
    /** How to get along, in words of their own. */
    alongNoteId: text("along_note_id").references(() => notes.id),
  },
  (t) => [
    uniqueIndex("handovers_assignment").on(t.assignmentId),
    index("handovers_enrollment").on(t.enrollmentId),
    check("handover_not_self", sql`${t.writtenById} <> ${t.traineeId}`),
    check("handover_says", sql`(${t.how} = 'without') = (${t.noteId} is null)`),
  ],
);
