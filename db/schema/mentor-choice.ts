import { sql } from "drizzle-orm";
import { mentorQualities, verdicts } from "#app/domain/mentor-choice.ts";
import { check, id, index, int, table, text, ts } from "#db/columns";
import { notes, people } from "./people.ts";

/** What is known of somebody as a mentor. */
export const mentorProfiles = table("mentor_profiles", {
  personId: text("person_id")
    .primaryKey()
    .references(() => people.id),
  /** Since when they have sold; a day. */
  salesSince: text("sales_since_on"),
  /** How many they can mentor at once; null for the company's number. */
  capacity: int("capacity"),
  changedById: text("changed_by_id")
    .notNull()
    .references(() => people.id),
  changedAt: ts("changed_at").notNull(),
});

/** What a head says of somebody as a mentor; the newest of each quality counts, and after a year it is gone. */
export const mentorJudgements = table(
  "mentor_judgements",
  {
    id: id().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    quality: text("quality", { enum: mentorQualities }).notNull(),
    verdict: text("verdict", { enum: verdicts }).notNull(),
    judgedById: text("judged_by_id")
      .notNull()
      .references(() => people.id),
    judgedAt: ts("judged_at").notNull(),
  },
  (t) => [
    index("mentor_judgements_person").on(t.personId),
    index("mentor_judgements_at").on(t.judgedAt),
    check("mentor_judgement_not_self", sql`${t.judgedById} <> ${t.personId}`),
  ],
);

/** What the person says to it; it goes with what it answers. */
export const mentorReplies = table(
  "mentor_replies",
  {
    id: id().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
    repliedAt: ts("replied_at").notNull(),
  },
  (t) => [index("mentor_replies_person").on(t.personId), index("mentor_replies_at").on(t.repliedAt)],
);
