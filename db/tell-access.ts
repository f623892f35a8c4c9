import { randomUUID } from "node:crypto";
import { accessNewsOf } from "#app/domain/access-news.ts";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Tx } from "#db/engine";
import { insertAccessNotice } from "#db/queries/notices.ts";
import { insertOutbox } from "#db/queries/outbox.ts";

type Told = {
  seq: number;
  at: number;
  act: JournalAct;
  actorId: string | null;
  subjectId: string | null;
  body: Record<string, unknown>;
};

/** Tells somebody what an entry has changed about their way in; where the address was another before, that one too. */
export async function tellAccess(tx: Tx, entry: Told, formerEmail: string | null): Promise<void> {
  const { at, seq, actorId, subjectId } = entry;
  for (const { kind, role } of accessNewsOf(entry)) {
    const noticeId = randomUUID();
    await insertAccessNotice(tx, {
      id: noticeId,
      personId: subjectId ?? "",
      kind,
      role,
      byId: actorId === subjectId ? null : actorId,
      key: ["journal", seq, kind, role].join(":"),
      at,
    });
    const mail = { kind: "mail.access", recipientId: subjectId, at };
    await insertOutbox(tx, { ...mail, id: `access.${noticeId}`, body: JSON.stringify({ noticeId }) });
    if (formerEmail && kind === "address-changed")
      await insertOutbox(tx, {
        ...mail,
        id: `access.${noticeId}.before`,
        body: JSON.stringify({ noticeId, to: formerEmail }),
      });
  }
}
