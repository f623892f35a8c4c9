import { sql } from "drizzle-orm";
import { check, id, index, int, primaryKey, table, text, ts, uniqueIndex } from "#db/columns";
import { attempts } from "./attempts.ts";
import { people } from "./people.ts";
import { questionVersions, quizzes } from "./quizzes.ts";

/** Graders mark the same answers blind, to compare their marks; no result rests on it. */
export const calibrationRounds = table(
  "calibration_rounds",
  {
    id: id().primaryKey(),
    quizId: text("quiz_id")
      .notNull()
      .references(() => quizzes.id),
    questionVersionId: text("question_version_id")
      .notNull()
      .references(() => questionVersions.id),
    startedById: text("started_by_id")
      .notNull()
      .references(() => people.id),
    startedAt: ts("started_at").notNull(),
    requestId: text("request_id").notNull(),
    /** By the last mark, or by somebody before that. */
    closedAt: ts("closed_at"),
    closedById: text("closed_by_id").references(() => people.id),
  },
  (t) => [
    uniqueIndex("calibration_rounds_request").on(t.requestId),
    index("calibration_rounds_started").on(t.startedAt),
  ],
);

export const calibrationGraders = table(
  "calibration_graders",
  {
    roundId: text("round_id")
      .notNull()
      .references(() => calibrationRounds.id),
    graderId: text("grader_id")
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.graderId] }),
    index("calibration_graders_grader").on(t.graderId),
  ],
);

/** Which answer is marked; its text stays where it was written, and goes with it. */
export const calibrationAnswers = table(
  "calibration_answers",
  {
    id: id().primaryKey(),
    roundId: text("round_id")
      .notNull()
      .references(() => calibrationRounds.id),
    attemptId: text("attempt_id")
      .notNull()
      .references(() => attempts.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    questionKey: text("question_key").notNull(),
  },
  (t) => [
    uniqueIndex("calibration_answers_attempt").on(t.roundId, t.attemptId),
    index("calibration_answers_trainee").on(t.traineeId),
  ],
);

/** A mark from 0 to 3 for one line of the rubric (empty: the whole answer); a change of mind is a new row. */
export const calibrationMarks = table(
  "calibration_marks",
  {
    id: id().primaryKey(),
    answerId: text("answer_id")
      .notNull()
      .references(() => calibrationAnswers.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    graderId: text("grader_id")
      .notNull()
      .references(() => people.id),
    line: text("line").notNull(),
    grade: int("grade").notNull(),
    markedAt: ts("marked_at").notNull(),
  },
  (t) => [
    index("calibration_marks_answer").on(t.answerId),
    index("calibration_marks_grader").on(t.graderId),
    check("calibration_marks_not_self", sql`${t.graderId} <> ${t.traineeId}`),
    check("calibration_marks_range", sql`${t.grade} between 0 and 3`),
  ],
);
