import { sql } from "drizzle-orm";
import { check, id, index, int, table, text, ts } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { people } from "./people.ts";

/** When probation ends, as set and set anew, and that it was passed; the newest row counts. */
export const probations = table(
  "probations",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    decision: text("decision", { enum: ["set", "passed"] }).notNull(),
    endsOn: text("ends_on").notNull(),
    decidedById: text("decided_by_id")
      .notNull()
      .references(() => people.id),
    decidedOn: text("decided_on").notNull(),
    decidedAt: ts("decided_at").notNull(),
  },
  (t) => [
    index("probations_enrollment").on(t.enrollmentId),
    check("probation_not_self", sql`${t.decidedById} <> ${t.traineeId}`),
  ],
);

/** Somebody's own working days and share of the targets; the newest row counts. */
export const workWeeks = table(
  "work_weeks",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    /** ISO weekdays, 1 = Monday, as "1,2,3". */
    weekdays: text("weekdays").notNull(),
    /** Share of every activity target, in basis points. */
    targetShareBp: int("target_share_bp").notNull(),
    setById: text("set_by_id")
      .notNull()
      .references(() => people.id),
    setAt: ts("set_at").notNull(),
  },
  (t) => [
    index("work_weeks_enrollment").on(t.enrollmentId),
    check("work_week_not_self", sql`${t.setById} <> ${t.traineeId}`),
    check("work_week_share", sql`${t.targetShareBp} between 1000 and 10000`),
  ],
);

/** The newest row says how much longer than the limit somebody has in every quiz, in basis points. */
export const extraTimes = table(
  "extra_times",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    extraBp: int("extra_bp").notNull(),
    setById: text("set_by_id")
      .notNull()
      .references(() => people.id),
    setAt: ts("set_at").notNull(),
  },
  (t) => [
    index("extra_times_enrollment").on(t.enrollmentId, t.setAt),
    check("extra_times_not_self", sql`${t.setById} <> ${t.traineeId}`),
    check("extra_times_range", sql`${t.extraBp} between 0 and 20000`),
  ],
);
