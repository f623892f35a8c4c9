import { sql } from "drizzle-orm";
import { bytes, check, id, index, int, table, text, ts } from "#db/columns";
import { people } from "./people.ts";

/** The company's pictures, made anew when they came: about nobody, and each kept once. */
export const pictures = table(
  "pictures",
  {
    /** Named after its hash and its dots. */
    id: id().primaryKey(),
    /** SHA-256 of `screen`, hex. */
    hash: text("hash").notNull(),
    /** The same of the file it was made from, so that it is not made twice. */
    sentHash: text("sent_hash").notNull(),
    type: text("type").notNull(),
    size: int("size").notNull(),
    screen: bytes("screen").notNull(),
    /** Null where it is small enough for a phone as it is. */
    phone: bytes("phone"),
    /** Null where the command line kept it. */
    keptById: text("kept_by_id").references(() => people.id),
    keptAt: ts("kept_at").notNull(),
  },
  (t) => [
    index("pictures_hash").on(t.hash),
    index("pictures_sent").on(t.sentHash),
    check("pictures_size", sql`${t.size} between 1 and 16777216`),
  ],
);
