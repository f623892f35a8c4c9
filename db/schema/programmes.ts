import { sql } from "drizzle-orm";
import { documentKinds } from "#app/domain/documents.ts";
import { bool, bytes, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
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
    /** What it is to its readers; null until somebody has said so. */
    kind: text("kind", { enum: documentKinds }),
    /** Up to this version it is a text to start from, which nobody at the company has approved; null where it never was. */
    sampleNumber: int("sample_number"),
    retiredAt: ts("retired_at"),
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
    /** Versions of one edition are signed once; null is an edition of its own, as all were before corrections. */
    edition: int("edition"),
    /** What a small correction has mended. */
    correction: text("correction"),
    writtenById: text("written_by_id").references(() => people.id),
  },
  (t) => [uniqueIndex("document_versions_number").on(t.documentId, t.number)],
);

/** The text a document is to have next: being written, or waiting for the one who is asked to approve it. */
export const documentDrafts = table(
  "document_drafts",
  {
    id: id().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id),
    /** JSON. */
    content: text("content").notNull(),
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
    approverId: text("approver_id").references(() => people.id),
    askedAt: ts("asked_at"),
    askedById: text("asked_by_id").references(() => people.id),
    /** What a small correction mends; null where everybody signs again. */
    correction: text("correction"),
    returnedAt: ts("returned_at"),
    returnedById: text("returned_by_id").references(() => people.id),
    returnedBecause: text("returned_because"),
    /** Approved or thrown away. */
    closedAt: ts("closed_at"),
  },
  (t) => [
    uniqueIndex("document_drafts_open").on(t.documentId).where(sql`closed_at is null`),
    index("document_drafts_approver").on(t.approverId).where(sql`closed_at is null`),
  ],
);

/** The PDFs of documents. The company's own, about nobody. */
export const documentFiles = table("document_files", {
  id: id().primaryKey(),
  name: text("name").notNull(),
  size: int("size").notNull(),
  /** SHA-256 of the bytes, hex. */
  hash: text("hash").notNull(),
  pages: int("pages").notNull(),
  /** Null where it was replaced or thrown away before any version had it. */
  content: bytes("content"),
  uploadedAt: ts("uploaded_at").notNull(),
  uploadedById: text("uploaded_by_id")
    .notNull()
    .references(() => people.id),
});
