import type { Tx } from "#db/engine";
import { pulses } from "#db/schema/index.ts";

/** Writes the one row that shows that something can be written. */
export async function upsertPulse(tx: Tx, at: number): Promise<void> {
  await tx.insert(pulses).values({ id: "pulse", at }).onConflictDoUpdate({ target: pulses.id, set: { at } });
}
