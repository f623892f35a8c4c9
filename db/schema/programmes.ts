import { sql } from "drizzle-orm";
import { bool, id, int, table, text, ts, uniqueIndex } from "#db/columns";
import { people } from "./people.ts";

export const programmes = table(
  "programmes",
  {
    id: id().primaryKey(),
    key: text("key").notNull(),
    isOffered: bool("is_offered").notNull(),
    createdAt: ts("created_at").notNull(),
  },
  (t) => [uniqueIndex("programmes_key").on(t.key)],
);

/** What every published version has. */
export const version = () => ({
  id: id().primaryKey(),
  number: int("number").notNull(),
  /** JSON, validated on the way in and out. */
  content: text("content").notNull(),
  contentHash: text("content_hash").notNull(),
  publishedAt: ts("published_at").notNull(),
  publishedById: text("published_by_id").references(() => people.id),
});

export const programmeVersions = table(
  "programme_versions",
  {
    ...version(),
    programmeId: text("programme_id")
      .notNull()
      .references(() => programmes.id),
  },
  (t) => [uniqueIndex("programme_versions_number").on(t.programmeId, t.number)],
);

/** A copy being edited: of an offered programme, or of one that is to become a programme of its own. */
export const programmeDrafts = table(
  "programme_drafts",
  {
    id: id().primaryKey(),
    /** Whose next version it becomes; null where it becomes a new programme. */
    programmeId: text("programme_id").references(() => programmes.id),
    basedOnId: text("based_on_id")
      .notNull()
      .references(() => programmeVersions.id),
    /** JSON, whole or not yet. */
    content: text("content").notNull(),
    /** The content before the last change, for the undo. */
    previous: text("previous"),
    /** Counts the changes, so that two people do not overwrite each other. */
    rev: int("rev").notNull(),
    createdAt: ts("created_at").notNull(),
    createdById: text("created_by_id")
      .notNull()
      .references(() => people.id),
    changedAt: ts("changed_at").notNull(),
    changedById: text("changed_by_id")
      .notNull()
      .references(() => people.id),
    /** Published or thrown away. */
    closedAt: ts("closed_at"),
  },
  (t) => [uniqueIndex("programme_drafts_open").on(t.programmeId).where(sql`closed_at is null`)],
);

export const documents = table(
  "documents",
  {
    id: id().primaryKey(),
    key: text("key").notNull(),
  },
  (t) => [uniqueIndex("documents_key").on(t.key)],
);

export const documentVersions = table(
  "document_versions",
  {
    ...version(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id),
  },
  (t) => [uniqueIndex("document_versions_number").on(t.documentId, t.number)],
);
