import { eq, lt } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { pulses } from "#db/schema/index.ts";

type Seen = { at: number; run: string | null; runSince: number };

/** Writes the one row that shows that something can be written. */
export async function upsertPulse(tx: Tx, at: number): Promise<void> {
  await tx.insert(pulses).values({ id: "pulse", at }).onConflictDoUpdate({ target: pulses.id, set: { at } });
}

/** The newest instant this database has seen. */
export async function findSeen(conn: Conn | Tx): Promise<Seen | undefined> {
  const [row] = await conn.select().from(pulses).where(eq(pulses.id, "clock"));
  return row && { at: row.at, run: row.run, runSince: row.runSince ?? row.at };
}

/** Keeps an instant where it is newer than what was seen before. */
export async function upsertSeen(tx: Tx, seen: Seen): Promise<void> {
  await tx
    .insert(pulses)
    .values({ id: "clock", ...seen })
    .onConflictDoUpdate({ target: pulses.id, set: seen, setWhere: lt(pulses.at, seen.at) });
}

/** Forgets it: the next start believes the computer's clock. */
export async function deleteSeen(tx: Tx): Promise<void> {
  await tx.delete(pulses).where(eq(pulses.id, "clock"));
}
