import { read } from "#db/engine";
import { findCompany } from "#db/queries/company.ts";

const kinds = new WeakMap<object, string>();

/** Whether the database is marked as a demo; its kind never changes while it is open. */
export async function isDemo(): Promise<boolean> {
  const conn = read();
  const kind = kinds.get(conn) ?? (await findCompany(conn))?.kind;
  if (kind) kinds.set(conn, kind);
  return kind === "demo";
}
