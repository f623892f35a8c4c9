import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { getConfig } from "./config.server.ts";
import { readForm } from "./form.server.ts";

/** A form that came when the session was over: where it stood, where it went, and what was typed, by the fields' names. */
export type KeptForm = { page: string; action: string; at: number; values: Record<string, string[]> };

const lasts = 30 * 60_000;
const most = 64 * 1024;
// What proves who somebody is, and what only the page that made it may send, is never kept.
const never = /password|token|nonce/i;

/** The texts and choices of a form, sealed for this person alone; null where there are none, or too much of them. */
export async function sealForm(
  request: Request,
  { personId, page, at }: { personId: string; page: string; at: number },
): Promise<string | null> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of await readForm(request)) {
    if (typeof value === "string" && !never.test(name)) values[name] = [...(values[name] ?? []), value];
  }
  const kept: KeptForm = { page, action: new URL(request.url).pathname, at, values };
  const text = Buffer.from(JSON.stringify(kept));
  if (Object.keys(values).length === 0 || text.byteLength > most) return null;
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), iv).setAAD(Buffer.from(personId));
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

/** What was kept for this person, while its time is not over. */
export function openForm(sealed: string | null, personId: string, now: number): KeptForm | null {
  if (!sealed) return null;
  try {
    const bytes = Buffer.from(sealed, "base64");
    const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12))
      .setAAD(Buffer.from(personId))
      .setAuthTag(bytes.subarray(-16));
    const kept = JSON.parse(
      Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString(),
    ) as KeptForm;
    return now < kept.at + lasts ? kept : null;
  } catch {
    return null;
  }
}

const key = () => createHash("sha256").update(`kept form:${getConfig().sessionSecret}`).digest();
