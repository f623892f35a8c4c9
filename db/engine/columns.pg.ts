import {
  alias,
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";

export { alias, check, index, primaryKey, text, uniqueIndex };
export const table = pgTable;
/** A text id made in the app. */
export const id = (name = "id") => text(name);
export const int = (name: string) => integer(name);
/** An instant: epoch milliseconds, UTC. */
export const ts = (name: string) => bigint(name, { mode: "number" });
export const bool = (name: string) => boolean(name);
export const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });
