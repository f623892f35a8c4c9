import { sql } from "drizzle-orm";
import { markOrigins } from "#app/domain/settled-marks.ts";
import { bool, check, id, index, int, primaryKey, table, text, ts, uniqueIndex } from "#db/columns";
import { enrollments } from "./enrollments.ts";
import { notes, people } from "./people.ts";
import { questionVersions, quizVersions, quizzes } from "./quizzes.ts";

export const attempts = table(
  "attempts",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    quizId: text("quiz_id")
      .notNull()
      .references(() => quizzes.id),
    quizVersionId: text("quiz_version_id")
      .notNull()
      .references(() => quizVersions.id),
    number: int("number").notNull(),
    startedAt: ts("started_at").notNull(),
    deadlineAt: ts("deadline_at"),
    submittedAt: ts("submitted_at"),
    passingScoreBp: int("passing_score_bp").notNull(),
    /** JSON: the questions as shown. */
    paper: text("paper").notNull(),
    /** JSON: what scores them. Never selected for a trainee before release. */
    keys: text("keys").notNull(),
    paperHash: text("paper_hash").notNull(),
    answersDigest: text("answers_digest"),
    /** Whoever wrote it alone looks after the questions and may know the key: another person asks it all aloud. */
    asksAloud: bool("asks_aloud"),
  },
  (t) => [
    uniqueIndex("attempts_one_open").on(t.traineeId, t.quizId).where(sql`submitted_at is null`),
    uniqueIndex("attempts_number").on(t.enrollmentId, t.requirementKey, t.number),
    index("attempts_open_deadline").on(t.deadlineAt).where(sql`submitted_at is null`),
    index("attempts_trainee").on(t.traineeId, t.quizId, t.startedAt),
    index("attempts_quiz").on(t.quizId, t.startedAt),
  ],
);

/** Which questions stood in which paper. */
export const attemptQuestions = table(
  "attempt_questions",
  {
    attemptId: text("attempt_id")
      .notNull()
      .references(() => attempts.id),
    questionKey: text("question_key").notNull(),
    versionId: text("version_id")
      .notNull()
      .references(() => questionVersions.id),
  },
  (t) => [
    primaryKey({ columns: [t.attemptId, t.questionKey] }),
    index("attempt_questions_question").on(t.questionKey),
  ],
);

export const answers = table(
  "answers",
  {
    attemptId: text("attempt_id")
      .notNull()
      .references(() => attempts.id),
    questionKey: text("question_key").notNull(),
    /** JSON. */
    value: text("value").notNull(),
    seq: int("seq").notNull(),
    savedAt: ts("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.attemptId, t.questionKey] }), index("answers_question").on(t.questionKey)],
);

/** One mark for one answer; a change of mind is a new row. `markedById` is null for the machine. */
export const attemptMarks = table(
  "attempt_marks",
  {
    id: id().primaryKey(),
    attemptId: text("attempt_id")
      .notNull()
      .references(() => attempts.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    questionKey: text("question_key").notNull(),
    bp: int("bp").notNull(),
    origin: text("origin", { enum: markOrigins }).notNull(),
    markedById: text("marked_by_id").references(() => people.id),
    markedAt: ts("marked_at").notNull(),
    noteId: text("note_id").references(() => notes.id),
    /** JSON: the key it was scored by where that is not the paper's own. Never selected for a trainee before release. */
    key: text("key"),
  },
  (t) => [
    index("attempt_marks_attempt").on(t.attemptId),
    index("attempt_marks_question").on(t.questionKey, t.attemptId),
    check("attempt_marks_not_self", sql`${t.markedById} is null or ${t.markedById} <> ${t.traineeId}`),
    check("attempt_marks_range", sql`${t.bp} between 0 and 10000`),
  ],
);

/** What was given for one line of the rubric, 0 to 3. */
export const markLines = table(
  "mark_lines",
  {
    markId: text("mark_id")
      .notNull()
      .references(() => attemptMarks.id),
    line: text("line").notNull(),
    level: int("level").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.markId, t.line] }),
    check("mark_lines_range", sql`${t.level} between 0 and 3`),
  ],
);

/** The result of an attempt, from its release on. */
export const attemptResults = table(
  "attempt_results",
  {
    attemptId: text("attempt_id")
      .primaryKey()
      .references(() => attempts.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    scoreBp: int("score_bp").notNull(),
    isPassed: bool("is_passed").notNull(),
    releasedAt: ts("released_at").notNull(),
    releasedById: text("released_by_id").references(() => people.id),
  },
  (t) => [
    check("attempt_results_not_self", sql`${t.releasedById} is null or ${t.releasedById} <> ${t.traineeId}`),
  ],
);

/** A released result that came out otherwise after a retest or a regrade; the newest one counts, the first stays. */
export const resultChanges = table(
  "result_changes",
  {
    id: id().primaryKey(),
    attemptId: text("attempt_id")
      .notNull()
      .references(() => attempts.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    number: int("number").notNull(),
    because: text("because", { enum: ["retest", "regraded"] }).notNull(),
    scoreBp: int("score_bp").notNull(),
    isPassed: bool("is_passed").notNull(),
    changedAt: ts("changed_at").notNull(),
    changedById: text("changed_by_id")
      .notNull()
      .references(() => people.id),
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
  },
  (t) => [
    uniqueIndex("result_changes_number").on(t.attemptId, t.number),
    check("result_changes_not_self", sql`${t.changedById} <> ${t.traineeId}`),
  ],
);

export const extraAttempts = table(
  "extra_attempts",
  {
    id: id().primaryKey(),
    enrollmentId: text("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    requirementKey: text("requirement_key").notNull(),
    grantedById: text("granted_by_id")
      .notNull()
      .references(() => people.id),
    grantedAt: ts("granted_at").notNull(),
    /** What was done so that the next try goes better. */
    noteId: text("note_id")
      .notNull()
      .references(() => notes.id),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    uniqueIndex("extra_attempts_request").on(t.requestId),
    index("extra_attempts_enrollment").on(t.enrollmentId),
    check("extra_attempts_not_self", sql`${t.grantedById} <> ${t.traineeId}`),
  ],
);
