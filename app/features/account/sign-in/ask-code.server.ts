import { randomUUID } from "node:crypto";
import { codeLasts } from "#app/domain/throttle.ts";
import { tx } from "#db/engine";
import { deleteCodes, insertLink } from "#db/queries/credentials.ts";
import { insertOutbox, updateOutboxSent } from "#db/queries/outbox.ts";
import { findPersonByEmail } from "#db/queries/people.ts";

type Input = { email: string; code: string; codeHash: string };

/** Sends a one-use code to an address somebody has. For one nobody has the same is written and goes nowhere, so that it takes as long. */
export async function askCode(
  _actor: null,
  { email, code, codeHash }: Input,
  now: number,
): Promise<{ ok: true }> {
  const ids = { link: randomUUID(), mail: randomUUID() };
  return tx(async (t) => {
    const found = await findPersonByEmail(t, email);
    const personId = found?.deactivatedAt === null ? found.id : null;
    await deleteCodes(t, personId ?? "", codeHash);
    await insertLink(t, {
      id: ids.link,
      kind: "sign-in",
      tokenHash: codeHash,
      personId,
      credentialVersion: 0,
      createdAt: now,
      createdById: null,
      expiresAt: now + codeLasts,
      usedAt: personId ? null : now,
    });
    await insertOutbox(t, {
      id: ids.mail,
      kind: "mail.sign-in-code",
      recipientId: personId,
      body: JSON.stringify({ code, linkId: ids.link }),
      at: now,
      expiresAt: now + codeLasts,
    });
    if (!personId) await updateOutboxSent(t, ids.mail, now);
    return { ok: true };
  });
}
