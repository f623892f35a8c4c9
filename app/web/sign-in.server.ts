import { randomInt } from "node:crypto";
import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";
import { forgottenAfterMs, nextCodeAt } from "#app/domain/throttle.ts";
import { read, tx } from "#db/engine";
import {
  findCredential,
  findFailures,
  findOpenLinksOf,
  spendLink,
  upsertFailure,
} from "#db/queries/credentials.ts";
import { findPersonByEmail } from "#db/queries/people.ts";
import { now as clock } from "./clock.server.ts";
import { getConfig } from "./config.server.ts";
import { knownDevice } from "./device.server.ts";
import { keyedHashOf } from "./ids.server.ts";
import { verifyPassword } from "./password.server.ts";
import {
  dayKey,
  type DoorLog,
  isThrottled,
  logTurnedAway,
  noteFailure,
  noteSuccess,
} from "./throttle.server.ts";

export type SignInRefusal = "wrong-sign-in" | "wait";
/** Why nobody was signed in; `failures` of this day, null where the try was not judged. */
export class SignInRefused extends Error {
  readonly code: SignInRefusal;
  readonly personId: string | undefined;
  readonly failures: number | null;
  constructor(code: SignInRefusal, personId: string | undefined, failures: number | null) {
    super(code);
    this.code = code;
    this.personId = personId;
    this.failures = failures;
  }
}

/** The one way in: by password, or by a code that was sent. Gives the person's id. */
export const authenticator = new Authenticator<string>();

type Found = Awaited<ReturnType<typeof findPersonByEmail>>;
/** What may hold the next try up, and what a wrong one counts for. */
type Tries = { heldBy: string[]; counts: string[] };
const textOf = (form: FormData, name: string) => String(form.get(name) ?? "");
const emailOf = (form: FormData) => textOf(form, "email").trim().toLowerCase();

/** Guesses at a password hold up those who guess: whoever comes on a device that was in before answers only for that device. */
async function passwordTries(form: FormData, email: string, person: Found, now: number): Promise<Tries> {
  const device = person && (await knownDevice(textOf(form, "cookie"), person.id));
  if (device) return { heldBy: [`device:${device}:${person.id}`], counts: [`device:${device}:${person.id}`] };
  const keys = [`email:${email}`, `ip:${textOf(form, "clientIp")}`, dayKey(`password:${email}`, now)];
  return { heldBy: keys, counts: keys };
}

/** A code waits for no guesses at the password, and where it was asked for not for those at the code either. */
async function codeTries(form: FormData, email: string, person: Found, now: number): Promise<Tries> {
  const [{ lastAt: askedAt } = { lastAt: 0 }] = await findFailures(read(), [sealed(`asked:${email}`)]);
  const device = person && (await knownDevice(textOf(form, "cookie"), person.id));
  const isAsker = askedAt > 0 && (await lastAskedBy(email, textOf(form, "ticket"))) === askedAt;
  const own = isAsker
    ? `ask:${email}:${askedAt}`
    : device
      ? `device-code:${device}:${person.id}:${askedAt}`
      : null;
  if (own) return { heldBy: [own], counts: [own] };
  const keys = [`code:${email}:${askedAt}:${textOf(form, "clientIp")}`, dayKey(`code:${email}`, now)];
  return { heldBy: keys, counts: keys };
}

async function enter(
  form: FormData,
  by: "password" | "code",
  triesOf: typeof passwordTries,
  isRight: (person: Found, now: number) => Promise<boolean>,
): Promise<string> {
  const email = emailOf(form);
  const now = clock();
  const person = await findPersonByEmail(read(), email);
  const { heldBy, counts } = await triesOf(form, email, person, now);
  if (await isThrottled(heldBy, now)) throw new SignInRefused("wait", person?.id, null);
  const judged = await isRight(person, now);
  if (!judged || !person || person.deactivatedAt !== null) {
    throw new SignInRefused(
      "wrong-sign-in",
      person?.id,
      await noteFailure(
        [dayKey(`door:${email}`, now), ...counts],
        { act: "session.refused", by, personId: person?.id },
        now,
      ),
    );
  }
  await noteSuccess(counts.slice(0, 1));
  return person.id;
}

authenticator.use(
  new FormStrategy(({ form }) =>
    enter(form, "password", passwordTries, async (person) => {
      const credential = await findCredential(read(), person?.id ?? "");
      return verifyPassword(credential?.passwordHash ?? null, textOf(form, "password"));
    }),
  ),
  "password",
);

authenticator.use(
  new FormStrategy(({ form }) =>
    enter(form, "code", codeTries, async (person, now) => {
      const wanted = codeHash(emailOf(form), textOf(form, "code").replace(/\D/g, ""));
      const links = await findOpenLinksOf(read(), person?.id ?? "", "sign-in", now);
      const link =
        person?.deactivatedAt === null ? links.find(({ tokenHash }) => tokenHash === wanted) : undefined;
      return link !== undefined && (await tx((t) => spendLink(t, link.id, now)));
    }),
  ),
  "code",
);

/** A new code of six digits for an address, and its stored form. */
export function newCode(email: string): { code: string; codeHash: string } {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  return { code, codeHash: codeHash(email, code) };
}

/** The stored form of a six-digit code, bound to its address. */
export function codeHash(email: string, code: string): string {
  return keyedHashOf(getConfig().sessionSecret, `code:${email}:${code}`);
}

const sealed = (text: string) => keyedHashOf(getConfig().sessionSecret, text);
const ticketKey = (email: string, ticket: string) => sealed(`asker:${email}:${ticket}`);
const lastAskedBy = async (email: string, ticket: string) =>
  (await findFailures(read(), [ticketKey(email, ticket)]))[0]?.lastAt;

/** Whether a code is mailed now; the browser that asked is known again by its ticket. The same for every address, whether or not somebody has it. */
export async function isCodeDue(email: string, ticket: string, now: number): Promise<boolean> {
  return tx(async (t) => {
    const [last] = await findFailures(t, [sealed(`asked:${email}`)]);
    if (last && nextCodeAt(last.failures, last.lastAt) > now) return false;
    await upsertFailure(t, sealed(`asked:${email}`), now, now - forgottenAfterMs);
    if (ticket) await upsertFailure(t, ticketKey(email, ticket), now, 0);
    return true;
  });
}

/** Forgets the guesses at this person's password: it is a new one. */
export async function forgiveGuesses(email: string, now: number): Promise<void> {
  await noteSuccess([`email:${email}`, dayKey(`password:${email}`, now)]);
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

/** Signs in by a strategy, or gives the code of the refusal, which leaves a trace. `clientIp` is the connection's, never a header's. */
export async function signIn(
  strategy: "password" | "code",
  fields: Record<string, string>,
  log?: DoorLog,
): Promise<{ personId: string } | { refusal: SignInRefusal }> {
  const body = new URLSearchParams(fields);
  const request = new Request("http://sign-in.invalid/", { method: "POST", body });
  try {
    const email = (fields["email"] ?? "").trim().toLowerCase();
    return { personId: await inTurn(email, () => authenticator.authenticate(strategy, request)) };
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    const { code, personId, failures } = error;
    logTurnedAway(log, { act: "session.refused", by: strategy, personId }, failures);
    return { refusal: code };
  }
}
