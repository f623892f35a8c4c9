import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";
import { read, tx } from "#db/engine";
import { findCredential, findOpenLinksOf, spendLink } from "#db/queries/credentials.ts";
import { findPersonByEmail } from "#db/queries/people.ts";
import { now as clock } from "./clock.server.ts";
import { keyedHashOf } from "./ids.server.ts";
import { getConfig } from "./config.server.ts";
import { verifyPassword } from "./password.server.ts";
import { isThrottled, noteFailure, noteSuccess } from "./throttle.server.ts";

export type SignInRefusal = "wrong-sign-in" | "wait";
/** Why nobody was signed in. */
export class SignInRefused extends Error {
  readonly code: SignInRefusal;
  constructor(code: SignInRefusal) {
    super(code);
    this.code = code;
  }
}

/** The one way in: by password, or by a code that was sent. Gives the person's id. */
export const authenticator = new Authenticator<string>();

const keysFor = (email: string, form: FormData) => [`email:${email}`, `ip:${String(form.get("clientIp") ?? "")}`];
const emailOf = (form: FormData) => String(form.get("email") ?? "").trim().toLowerCase();

authenticator.use(new FormStrategy(async ({ form }) => {
  const email = emailOf(form);
  const now = clock();
  const keys = keysFor(email, form);
  if (await isThrottled(keys, now)) throw new SignInRefused("wait");
  const person = await findPersonByEmail(read(), email);
  const credential = person && (await findCredential(read(), person.id));
  const isRight = await verifyPassword(credential?.passwordHash ?? null, String(form.get("password") ?? ""));
  if (!person || !isRight || person.deactivatedAt !== null) {
    await noteFailure(keys, now);
    throw new SignInRefused("wrong-sign-in");
  }
  await noteSuccess(keys.slice(0, 1));
  return person.id;
}), "password");

authenticator.use(new FormStrategy(async ({ form }) => {
  const email = emailOf(form);
  const now = clock();
  const keys = keysFor(email, form);
  if (await isThrottled(keys, now)) throw new SignInRefused("wait");
  const person = await findPersonByEmail(read(), email);
  const wanted = codeHash(email, String(form.get("code") ?? "").replace(/\D/g, ""));
  const link = person && !person.deactivatedAt
    ? (await findOpenLinksOf(read(), person.id, "sign-in", now)).find(({ tokenHash }) => tokenHash === wanted) : undefined;
  const isSpent = link !== undefined && (await tx((t) => spendLink(t, link.id, now)));
  if (!person || !isSpent) {
    await noteFailure(keys, now);
    throw new SignInRefused("wrong-sign-in");
  }
  await noteSuccess(keys.slice(0, 1));
  return person.id;
}), "code");

/** The stored form of a six-digit code, bound to its address. */
export function codeHash(email: string, code: string): string {
  return keyedHashOf(getConfig().sessionSecret, `code:${email}:${code}`);
}

const turns = new Map<string, Promise<unknown>>();
/** Runs tries at one address one after another, so that each is held up by the failures before it. */
async function inTurn<T>(email: string, run: () => Promise<T>): Promise<T> {
  const mine = (turns.get(email) ?? Promise.resolve()).then(run, run);
  turns.set(email, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(email) === mine) turns.delete(email);
  }
}

/** Signs in by a strategy, or gives the code of the refusal. `clientIp` is the connection's, never a header's. */
export async function signIn(strategy: "password" | "code", fields: Record<string, string>): Promise<{ personId: string } | { refusal: SignInRefusal }> {
  const body = new URLSearchParams(fields);
  const request = new Request("http://sign-in.invalid/", { method: "POST", body });
  try {
    const email = (fields["email"] ?? "").trim().toLowerCase();
    return { personId: await inTurn(email, () => authenticator.authenticate(strategy, request)) };
  } catch (error) {
    if (error instanceof SignInRefused) return { refusal: error.code };
    throw error;
  }
}
