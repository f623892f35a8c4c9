import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { getConfig } from "./config.server.ts";
import { keyedHashOf } from "./ids.server.ts";

function seal(actor: Actor, about: readonly string[], salt: string): string {
  const session = actor.kind === "person" ? actor.sessionHash : actor.linkId;
  return keyedHashOf(getConfig().sessionSecret, JSON.stringify(["sign", session, actor.id, salt, ...about]));
}

/** A token for one signature by this actor in this session, about exactly this content; it is stored when spent. */
export function signingToken(actor: Actor, about: readonly string[]): string {
  const salt = randomBytes(12).toString("base64url");
  return `${salt}.${seal(actor, about, salt)}`;
}

/** Whether the token was made for this actor, session and content. */
export function isSigningToken(actor: Actor, about: readonly string[], token: string): boolean {
  const [salt = "", mac = ""] = token.split(".");
  const expected = Buffer.from(seal(actor, about, salt));
  const given = Buffer.from(mac);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** What the verb says, for a token that was made for this; a page made for something else has changed since. */
export async function withSigningToken<D>(
  actor: Actor,
  about: readonly string[],
  token: string,
  verb: () => Promise<D>,
): Promise<D | { ok: false; code: "changed" }> {
  return isSigningToken(actor, about, token) ? verb() : { ok: false, code: "changed" };
}
