import type { Tx } from "#db/engine";
import { returnUnmailed } from "#db/queries/notices.ts";
import { type OutboxRow, updateOutboxGivenUp } from "#db/queries/outbox.ts";

/** Sends a mail no more: news of a morning waits for the next one, codes are forgotten, a notice can still be sent when somebody asks. */
export async function giveUpMail(
  tx: Tx,
  row: OutboxRow,
  lastError: string,
  gaveUpAt: number,
): Promise<boolean> {
  const body = row.kind === "mail.notice" || row.kind === "mail.access" ? row.body : "{}";
  if (!(await updateOutboxGivenUp(tx, row.id, { gaveUpAt, lastError, body }))) return false;
  if (row.kind === "mail.morning")
    await returnUnmailed(tx, (JSON.parse(row.body) as { noticeIds?: string[] }).noticeIds ?? []);
  return true;
}
