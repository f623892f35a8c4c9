import { sql } from "drizzle-orm";
import { helpEnds } from "#app/domain/help.ts";
import { parties } from "#app/domain/party.ts";
import { check, id, index, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** What trainees wrote under "I'm stuck", and whom it went to. */
export const helpRequests = table(
  "help_requests",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    askedOf: text("asked_of", { enum: parties }).notNull(),
    askedAt: ts("asked_at").notNull(),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    index("help_requests_enrollment").on(t.enrollmentId),
    uniqueIndex("help_requests_request").on(t.requestId),
  ],
);

/** How each was settled, once. */
export const helpAnswers = table(
  "help_answers",
  {
    helpId: text("help_id")
      .primaryKey()
      .references(() => helpRequests.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    how: text("how", { enum: helpEnds }).notNull(),
    settledById: text("settled_by_id")
      .notNull()
      .references(() => people.id),
    settledAt: ts("settled_at").notNull(),
    noteId: text("note_id").references(() => notes.id),
  },
  (t) => [
    check("help_answer_not_self", sql`(${t.how} = 'withdrawn') = (${t.settledById} = ${t.traineeId})`),
    check("help_answer_says", sql`(${t.how} = 'answered') = (${t.noteId} is not null)`),
  ],
);
