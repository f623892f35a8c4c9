import { sql } from "drizzle-orm";
import { spotCheckVerdicts } from "#app/domain/spot-check.ts";
import { check, id, index, primaryKey, table, text, ts } from "#db/columns";
import { attempts } from "./attempts.ts";
import { notes, people } from "./people.ts";
import { questionVersions } from "./quizzes.ts";

/** An executive asks somebody again what they had passed; it decides nothing. */
export const spotChecks = table(
  "knowledge_checks",
  {
    id: id().primaryKey(),
    traineeId: text("trainee_id")
      .notNull()
      .references(() => people.id),
    checkedById: text("checked_by_id")
      .notNull()
      .references(() => people.id),
    startedAt: ts("started_at").notNull(),
    finishedAt: ts("finished_at"),
    noteId: text("note_id").references(() => notes.id),
  },
  (t) => [
    index("knowledge_checks_started").on(t.startedAt),
    check("knowledge_checks_not_self", sql`${t.checkedById} <> ${t.traineeId}`),
  ],
);

export const spotCheckQuestions = table(
  "knowledge_check_questions",
  {
    checkId: text("check_id")
      .notNull()
      .references(() => spotChecks.id),
    questionKey: text("question_key").notNull(),
    versionId: text("version_id")
      .notNull()
      .references(() => questionVersions.id),
    /** Where it was answered in full, and who had marked it there; nobody for the machine. */
    attemptId: text("attempt_id")
      .notNull()
      .references(() => attempts.id),
    markedById: text("marked_by_id").references(() => people.id),
    verdict: text("verdict", { enum: spotCheckVerdicts }),
  },
  (t) => [primaryKey({ columns: [t.checkId, t.questionKey] })],
);
