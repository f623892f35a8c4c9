import { eq, sql } from "drizzle-orm";
import { lockRow, prepared, type Tx } from "#db/engine";
import { currentActing, runActing } from "#db/engine/scope.ts";
import { people } from "#db/schema/index.ts";

/** Whoever acts lost their access while they did; nothing of it was written. */
export class NoLongerHere extends Error {}

/** Runs something as a person: each transaction in it looks them up again, and refuses when their access has ended. */
export function actingAs<T>(personId: string, run: () => T): T {
  return runActing({ personId, check: (tx, isBeside) => requireHere(tx as Tx, personId, isBeside) }, run);
}

/** Throws NoLongerHere where somebody's access has ended. */
export async function requireHere(tx: Tx, personId: string, isBeside = false): Promise<void> {
  if (isBeside) await lockRow(tx, "people", personId, "share");
  const [row] = await prepared(tx, "person.gone", (c) =>
    c
      .select({ deactivatedAt: people.deactivatedAt })
      .from(people)
      .where(eq(people.id, sql.placeholder("id"))),
  ).execute({ id: personId });
  if (row && row.deactivatedAt !== null) throw new NoLongerHere("access has ended");
}

/** The same for an entry of the journal; looked up once where the transaction began with it. */
export async function requireActorHere(tx: Tx, personId: string): Promise<void> {
  if (currentActing()?.personId !== personId) await requireHere(tx, personId);
}
