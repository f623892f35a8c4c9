import { sql } from "drizzle-orm";
import { bytes, check, id, index, int, table, text, ts } from "#db/columns";
import { people } from "./people.ts";

/** Scans and proofs. The bytes can be erased; hash, size and type stay with the evidence that rests on them. */
export const files = table(
  "files",
  {
    id: id().primaryKey(),
    subjectId: text("subject_id")
      .notNull()
      .references(() => people.id),
    name: text("name").notNull(),
    type: text("type").notNull(),
    size: int("size").notNull(),
    /** SHA-256 of the bytes, hex. */
    hash: text("hash").notNull(),
    /** Null once erased. */
    content: bytes("content"),
    uploadedById: text("uploaded_by_id")
      .notNull()
      .references(() => people.id),
    uploadedAt: ts("uploaded_at").notNull(),
    /** The attempt on paper it is a scan of. */
    attemptId: text("attempt_id"),
  },
  (t) => [index("files_subject").on(t.subjectId), check("files_size", sql`${t.size} between 1 and 5242880`)],
);
