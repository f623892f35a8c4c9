import { read, tx } from "#db/engine";
import { findDueOutbox, type OutboxRow, updateOutboxFailed, updateOutboxSent } from "#db/queries/outbox.ts";

export type Send = (row: OutboxRow) => Promise<void>;
const batch = 50;
const longestWait = 6 * 3_600_000;

/** Sends what is due, each once; what fails waits twice as long each time, at most six hours. Returns how many went out. */
export async function sendOutbox(send: Send, now: number): Promise<number> {
  const rows = await findDueOutbox(read(), now, batch);
  let sent = 0;
  for (const row of rows) {
    try {
      await send(row);
      await tx((t) => updateOutboxSent(t, row.id, now));
      sent++;
    } catch (error) {
      const wait = Math.min(60_000 * 2 ** row.failures, longestWait);
      const reason = error instanceof Error ? error.message.slice(0, 300) : "unknown";
      await tx((t) => updateOutboxFailed(t, row.id, now + wait, reason));
    }
  }
  return sent;
}
