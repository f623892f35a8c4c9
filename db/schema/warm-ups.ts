import { sql } from "drizzle-orm";
import { bool, check, id, index, int, primaryKey, table, text, ts, uniqueIndex } from "#db/columns";
import { people } from "./people.ts";
import { questionVersions } from "./quizzes.ts";

/** A few questions from what somebody got wrong. It counts for no requirement. */
export const warmUps = table(
  "warm_ups",
  {
    id: id().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    startedAt: ts("started_at").notNull(),
    deadlineAt: ts("deadline_at").notNull(),
    finishedAt: ts("finished_at"),
  },
  (t) => [
    uniqueIndex("warm_ups_one_open").on(t.personId).where(sql`finished_at is null`),
    index("warm_ups_person").on(t.personId, t.startedAt),
  ],
);

/** Its questions as they were shown, and what was answered. When one comes back is computed from these rows. */
export const warmUpAnswers = table(
  "warm_up_answers",
  {
    warmUpId: text("warm_up_id")
      .notNull()
      .references(() => warmUps.id),
    position: int("position").notNull(),
    questionKey: text("question_key").notNull(),
    versionId: text("version_id")
      .notNull()
      .references(() => questionVersions.id),
    /** JSON: the question as shown. */
    paper: text("paper").notNull(),
    /** JSON: what scores it. Never selected for the person before the answer. */
    key: text("key").notNull(),
    /** JSON. */
    value: text("value"),
    isRight: bool("is_right"),
    answeredAt: ts("answered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.warmUpId, t.position] }),
    uniqueIndex("warm_up_answers_question").on(t.warmUpId, t.questionKey),
    check(
      "warm_up_answers_whole",
      sql`(${t.answeredAt} is null) = (${t.isRight} is null) and (${t.answeredAt} is null) = (${t.value} is null)`,
    ),
  ],
);
