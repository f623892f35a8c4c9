import { read } from "#db/engine";
import { findCompany } from "#db/queries/company.ts";

let kind: Promise<string | undefined> | undefined;

/** Whether the database is marked as a demo; its kind never changes while it is open. */
export async function isDemo(): Promise<boolean> {
  kind ??= findCompany(read()).then((company) => company?.kind);
  const found = await kind;
  if (found === undefined) kind = undefined;
  return found === "demo";
}
