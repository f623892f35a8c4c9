import { sql } from "drizzle-orm";
import { requirementChanges as changes } from "#app/domain/facts.ts";
import { check, id, index, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** What was changed in the programme for one person. The note says why, or holds what was added. */
export const requirementChanges = table(
  "requirement_changes",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    change: text("change", { enum: changes }).notNull(),
    changedById: text("changed_by_id")
      .notNull()
      .references(() => people.id),
    changedAt: ts("changed_at").notNull(),
    noteId: text("note_id").references(() => notes.id),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    index("requirement_changes_enrollment").on(t.enrollmentId),
    index("requirement_changes_exceptions").on(t.changedAt).where(sql`change = 'switched-off'`),
    uniqueIndex("requirement_changes_request").on(t.requestId),
    check("requirement_change_not_self", sql`${t.changedById} <> ${t.traineeId}`),
    check(
      "requirement_change_says_why",
      sql`${t.change} in ('removed', 'switched-on') or ${t.noteId} is not null`,
    ),
  ],
);
