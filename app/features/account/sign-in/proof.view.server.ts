import type { Session } from "#app/web/session.server.ts";
import { read } from "#db/engine";
import { findPersonById } from "#db/queries/people.ts";

/** By what this person can say who they are once more: a password, or without one a code to their address. */
export async function viewProof({
  personId,
  hasPassword,
}: Session): Promise<{ by: "password" | "code" | "none"; email: string | null }> {
  const email = (await findPersonById(read(), personId))?.email ?? null;
  return { by: hasPassword ? "password" : email ? "code" : "none", email };
}
