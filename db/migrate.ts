import { migrateDatabase } from "#db/engine";

/** Brings the open database to this program's schema, whole or not at all. Returns the versions before and after. */
export function migrate(): Promise<{ from: number; to: number }> {
  return migrateDatabase();
}
