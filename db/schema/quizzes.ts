import { sql } from "drizzle-orm";
import { aspects } from "#app/domain/aspects.ts";
import { importFormats } from "#app/domain/question-import.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import { bool, id, index, int, primaryKey, table, text, ts, uniqueIndex } from "#db/columns";
import { people } from "./people.ts";
import { products } from "./products.ts";
import { version } from "./programmes.ts";

/** Questions taken in together from one file, so that they can be taken back together. */
export const questionImports = table(
  "question_imports",
  {
    id: id().primaryKey(),
    requestId: text("request_id").notNull(),
    format: text("format", { enum: importFormats }).notNull(),
    taken: int("taken").notNull(),
    importedAt: ts("imported_at").notNull(),
    importedById: text("imported_by_id").references(() => people.id),
    undoneAt: ts("undone_at"),
  },
  (t) => [
    uniqueIndex("question_imports_request").on(t.requestId),
    index("question_imports_at").on(t.importedAt),
  ],
);

export const questions = table(
  "questions",
  {
    id: id().primaryKey(),
    key: text("key").notNull(),
    kind: text("kind", { enum: questionKinds }).notNull(),
    productId: text("product_id").references(() => products.id),
    aspect: text("aspect", { enum: aspects }),
    importId: text("import_id").references(() => questionImports.id),
    /** For practice rounds only: never drawn where a quiz decides. */
    isPractice: bool("is_practice").notNull(),
    /** Who looks after it, and by when it is to be read again. */
    ownerId: text("owner_id").references(() => people.id),
    reviewBy: text("review_by"),
    createdAt: ts("created_at").notNull(),
    retiredAt: ts("retired_at"),
  },
  (t) => [
    uniqueIndex("questions_key").on(t.key),
    index("questions_product").on(t.productId),
    index("questions_created").on(t.createdAt),
    index("questions_import").on(t.importId),
    index("questions_practice").on(t.isPractice),
  ],
);

export const questionTags = table(
  "question_tags",
  {
    questionId: text("question_id")
      .notNull()
      .references(() => questions.id),
    tag: text("tag").notNull(),
  },
  (t) => [primaryKey({ columns: [t.questionId, t.tag] }), index("question_tags_tag").on(t.tag)],
);

/** A minor fix keeps the edition, so its answers are counted with those of the version it mends. */
export const questionVersions = table(
  "question_versions",
  {
    ...version(),
    questionId: text("question_id")
      .notNull()
      .references(() => questions.id),
    edition: int("edition").notNull(),
    /** The product facts it stands on, each between commas. */
    builtOn: text("built_on").notNull(),
    /** Its prompt in small letters, all languages: what a search looks through. */
    searched: text("searched").notNull(),
  },
  (t) => [
    uniqueIndex("question_versions_number").on(t.questionId, t.number),
    index("question_versions_hash").on(t.contentHash),
  ],
);

/** Somebody read a question against the facts and found it right. */
export const questionReviews = table(
  "question_reviews",
  {
    id: id().primaryKey(),
    questionId: text("question_id")
      .notNull()
      .references(() => questions.id),
    reviewedById: text("reviewed_by_id")
      .notNull()
      .references(() => people.id),
    reviewedAt: ts("reviewed_at").notNull(),
  },
  (t) => [index("question_reviews_question").on(t.questionId, t.reviewedAt)],
);

export const quizzes = table(
  "quizzes",
  {
    id: id().primaryKey(),
    key: text("key").notNull(),
  },
  (t) => [uniqueIndex("quizzes_key").on(t.key)],
);

export const quizVersions = table(
  "quiz_versions",
  {
    ...version(),
    quizId: text("quiz_id")
      .notNull()
      .references(() => quizzes.id),
  },
  (t) => [uniqueIndex("quiz_versions_number").on(t.quizId, t.number)],
);

/** A quiz being written: of one that is asked, or of one that is to be. */
export const quizDrafts = table(
  "quiz_drafts",
  {
    id: id().primaryKey(),
    quizId: text("quiz_id")
      .notNull()
      .references(() => quizzes.id),
    /** JSON, whole or not yet. */
    content: text("content").notNull(),
    /** Counts the changes, so that two people do not overwrite each other. */
    rev: int("rev").notNull(),
    changedAt: ts("changed_at").notNull(),
    changedById: text("changed_by_id")
      .notNull()
      .references(() => people.id),
    /** Published or thrown away. */
    closedAt: ts("closed_at"),
  },
  (t) => [uniqueIndex("quiz_drafts_open").on(t.quizId).where(sql`closed_at is null`)],
);
