import {
  alias,
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

export { alias, check, index, primaryKey, text, uniqueIndex };
export const table = sqliteTable;
/** A text id made in the app. */
export const id = (name = "id") => text(name);
export const int = (name: string) => integer(name);
/** An instant: epoch milliseconds, UTC. */
export const ts = (name: string) => integer(name);
export const bool = (name: string) => integer(name, { mode: "boolean" });
export const bytes = (name: string) => blob(name, { mode: "buffer" });
