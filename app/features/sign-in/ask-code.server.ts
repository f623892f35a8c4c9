import { randomUUID } from "node:crypto";
import { tx } from "#db/engine";
import { cancelLinks, findOpenLinksOf, insertLink } from "#db/queries/credentials.ts";
import { insertOutbox } from "#db/queries/outbox.ts";
import { findPersonByEmail } from "#db/queries/people.ts";

type Input = { email: string; code: string; codeHash: string };
const lasts = 10 * 60_000;
const apart = 60_000;

/** Sends a one-use code to an address somebody has, one a minute at most; says nothing about whether somebody has it. */
export async function askCode(_actor: null, { email, code, codeHash }: Input, now: number): Promise<{ ok: true }> {
  const ids = { link: randomUUID(), mail: randomUUID() };
  return tx(async (t) => {
    const person = await findPersonByEmail(t, email);
    if (!person || person.deactivatedAt) return { ok: true };
    const sent = await findOpenLinksOf(t, person.id, "sign-in", now);
    if (sent.some(({ createdAt }) => createdAt > now - apart)) return { ok: true };
    await cancelLinks(t, person.id, ["sign-in"], now);
    await insertLink(t, {
      id: ids.link, kind: "sign-in", tokenHash: codeHash, personId: person.id, credentialVersion: 0, createdAt: now,
      createdById: null, expiresAt: now + lasts, usedAt: null,
    });
    await insertOutbox(t, { id: ids.mail, kind: "mail.sign-in-code", recipientId: person.id, body: JSON.stringify({ code }), at: now });
    return { ok: true };
  });
}
