import { sql } from "drizzle-orm";
import { roles } from "#app/domain/access-table.ts";
import { noticeKinds } from "#app/domain/notice.ts";
import { waitKinds } from "#app/domain/standing.ts";
import { check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";

/** What somebody is told, once each; `key` says what it is about, so that nothing is told twice. */
export const notices = table(
  "notices",
  {
    id: id().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: noticeKinds }).notNull(),
    key: text("key").notNull(),
    enrollmentId: text("enrollment_id").references(() => enrollments.id),
    requirementKey: text("requirement_key"),
    /** The document it is about, by its key. */
    documentKey: text("document_key"),
    stage: int("stage"),
    what: text("what", { enum: waitKinds }),
    /** Who reminds, or is away. */
    byId: text("by_id").references(() => people.id),
    /** Whom it is about beside them. */
    aboutId: text("about_id").references(() => people.id),
    onDay: text("on_day"),
    /** The role that was given or taken. */
    role: text("role", { enum: roles }),
    /** The reason that was given. */
    noteId: text("note_id").references(() => notes.id),
    at: ts("at").notNull(),
    readAt: ts("read_at"),
    mailedAt: ts("mailed_at"),
  },
  (t) => [
    uniqueIndex("notices_key").on(t.key),
    index("notices_person").on(t.personId, t.at),
    index("notices_unread").on(t.personId).where(sql`read_at is null`),
    index("notices_enrollment").on(t.enrollmentId).where(sql`read_at is null`),
    index("notices_unmailed").on(t.at).where(sql`read_at is null and mailed_at is null`),
  ],
);

/** Reminders sent: at most one a working day for one thing. */
export const reminders = table(
  "reminders",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    /** A requirement's key, or the gate of a stage. */
    about: text("about").notNull(),
    /** The working day it counts for. */
    onDay: text("on_day").notNull(),
    remindedById: text("reminded_by_id")
      .notNull()
      .references(() => people.id),
    remindedAt: ts("reminded_at").notNull(),
  },
  (t) => [uniqueIndex("reminders_once").on(t.enrollmentId, t.about, t.onDay)],
);

/** Who covers for somebody who is away; open until it is ended. */
export const covers = table(
  "stand_ins",
  {
    id: id().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    coverId: text("deputy_id")
      .notNull()
      .references(() => people.id),
    fromAt: ts("from_at").notNull(),
    /** The last day away. */
    untilOn: text("until_on").notNull(),
    setById: text("set_by_id")
      .notNull()
      .references(() => people.id),
    endedAt: ts("ended_at"),
  },
  (t) => [
    uniqueIndex("stand_ins_open").on(t.personId).where(sql`ended_at is null`),
    index("stand_ins_deputy").on(t.coverId).where(sql`ended_at is null`),
    check("stand_in_not_self", sql`${t.personId} <> ${t.coverId}`),
  ],
);
