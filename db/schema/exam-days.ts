import { check, id, index, table, text, ts, uniqueIndex } from "#db/columns";
import { sql } from "drizzle-orm";
import { enrollments } from "./enrollments.ts";
import { people } from "./people.ts";
import { programmes } from "./programmes.ts";
import { quizzes } from "./quizzes.ts";

/** When a written quiz of a programme may be taken: by one person, by those who started in one month, or by everybody in its stage. */
export const examDays = table(
  "survey_windows",
  {
    id: id().primaryKey(),
    requestId: text("request_id").notNull(),
    quizId: text("quiz_id")
      .notNull()
      .references(() => quizzes.id),
    programmeId: text("programme_id")
      .notNull()
      .references(() => programmes.id),
    /** Whom it is for alone. */
    enrollmentId: text("enrollment_id").references(() => enrollments.id),
    /** Or the month, YYYY-MM, in which they started. */
    cohort: text("cohort"),
    /** Or those whom one person heads, where a head has set it. */
    headId: text("head_id").references(() => people.id),
    opensOn: text("opens_on").notNull(),
    /** The last day. */
    closesOn: text("closes_on").notNull(),
    setBy: text("set_by", { enum: ["trainer", "head"] }).notNull(),
    setById: text("set_by_id")
      .notNull()
      .references(() => people.id),
    setAt: ts("set_at").notNull(),
    cancelledAt: ts("cancelled_at"),
  },
  (t) => [
    uniqueIndex("survey_windows_request").on(t.requestId),
    index("survey_windows_programme").on(t.programmeId),
    index("survey_windows_closes").on(t.closesOn),
    check("survey_windows_days", sql`${t.opensOn} <= ${t.closesOn}`),
  ],
);
