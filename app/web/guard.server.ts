import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import {
  type Actor,
  can,
  type Permission,
  reaches,
  stepsUp,
  type Subject,
  type SubjectFree,
} from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { Params } from "#app/urls.ts";
import { actingAs, NoLongerHere } from "#db/acting.ts";
import { isUnavailable, read } from "#db/engine";
import { type Readings, runReading } from "#db/engine/scope.ts";
import { keyPermissions } from "#app/domain/own-keys.ts";
import { findClock } from "#db/queries/company.ts";
import { findHoldersBeside, isBeforeQuiz } from "#db/queries/own-keys.ts";
import { now as clock } from "./clock.server.ts";
import { invalid, readForm } from "./form.server.ts";
import { languageOf, wordsOf } from "./language.server.ts";
import { prove } from "./prove.server.ts";
import { readerOf, showingTo } from "./reader.server.ts";
import type { DoorLog } from "./throttle.server.ts";
import { actorOf, askWho, forgetKeptForm, requireSession, type Session } from "./session.server.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;
export type Granted<S = undefined> = {
  request: Request;
  context: Args["context"];
  params: Params;
  session: Session;
  actor: Actor;
  now: number;
  language: Language;
  words: ServerStrings;
  /** The subject found, in whose record this is. */
  subject: S;
  /** A decision made now asks for the password, which a page can do beside it. */
  mustProve: boolean;
  log: DoorLog | undefined;
};
type FindSubject<S> = (asked: {
  params: Params;
  actor: Actor;
  request: Request;
  now: number;
}) => Promise<S | undefined>;
type Handler<S, T> = (granted: Granted<S>) => T | Promise<T>;
/** How an answer is kept to those it is for: anybody with the permission, whose subject is reached, or by the rows it selects. */
type Scope = "permission" | "subject" | "rows";
type Guarded<T> = ((args: Args) => Promise<T>) & { permission: Permission; scope: Scope };

const proofLasts = 5 * 60_000;

/** A loader or action that only runs for actors who hold `permission`. The only door into a protected route. */
export function guarded<T>(permission: SubjectFree, handler: Handler<undefined, T>): Guarded<T>;
export function guarded<S extends Subject, T>(
  permission: Permission,
  subject: FindSubject<S>,
  handler: Handler<S, T>,
): Guarded<T>;
export function guarded<S extends Subject, T>(
  permission: Permission,
  ...rest: [Handler<undefined, T>] | [FindSubject<S>, Handler<S, T>]
): Guarded<T> {
  return rest.length === 1
    ? guard(permission, "permission", undefined, rest[0])
    : guard(permission, "subject", ...rest);
}

/** A list of records, which selects by `permission` the rows its reader reaches; whoever reaches none at all is refused. */
export function guardedList<T>(
  permission: Exclude<Permission, SubjectFree>,
  handler: Handler<undefined, T>,
): Guarded<T> {
  return guard(permission, "rows", undefined, handler);
}

function guard<S extends Subject, T>(
  permission: Permission,
  scope: Scope,
  findSubject: FindSubject<S> | undefined,
  handler: Handler<undefined, T> | Handler<S, T>,
): Guarded<T> {
  const handle = (args: Args): Promise<T> => orAgain(args, () => answer(args));
  async function answer(args: Args): Promise<T> {
    const { request, params: raw } = args;
    const session = await requireSession(args);
    const actor = actorOf(session);
    if (reaches(actor, permission).length === 0) throw new Response(null, { status: 403 });
    const params = raw as Params;
    const now = clock();
    const subject = await findSubject?.({ params, actor, request, now });
    if (findSubject && (!subject || !can(actor, permission, subject)))
      throw new Response(null, { status: 404 });
    if (await isShutOut(actor, permission, now)) throw new Response(null, { status: 403 });
    const isStale = now - session.provedAt >= proofLasts;
    if (stepsUp(permission) && request.method !== "GET") {
      const refusal = await stepUp(args, session, isStale, now);
      if (refusal) return invalid("password", refusal, Object.fromEntries(await readForm(request))) as T;
    }
    const mustProve = isStale && session.hasPassword && request.method === "GET";
    if (request.method !== "GET") await forgetKeptForm(session);
    const language = await languageOf(args, session.language);
    const granted = {
      request,
      context: args.context,
      params,
      session,
      actor,
      now,
      language,
      words: await wordsOf(args, language),
      mustProve,
      log: args.context?.log,
    };
    const run = () =>
      actingAs(actor.id, () =>
        showingTo(readerOf(actor), () => (handler as Handler<S | undefined, T>)({ ...granted, subject })),
      );
    try {
      return await (request.method === "GET" ? runReading(readingsOf(args.context), run) : run());
    } catch (error) {
      // Access ended while this was done: the session has ended with it.
      if (error instanceof NoLongerHere) await requireSession(args);
      throw error;
    }
  }
  return Object.assign(handle, { permission, scope });
}

const readings = new WeakMap<object, Readings>();
/** What the loaders of one request have read: a page and its frame ask for the same facts. */
function readingsOf(context: object = {}): Readings {
  const known = readings.get(context) ?? new Map();
  readings.set(context, known);
  return known;
}

/** Takes the password that came with a decision out of its form, and judges it where that is due; where none came, a page of its own asks. */
async function stepUp({ request, context }: Args, session: Session, isStale: boolean, now: number) {
  const form = await readForm(request);
  const password = form.get("password");
  form.delete("password");
  if (!isStale) return null;
  return password === null || !session.hasPassword
    ? askWho(request)
    : prove(session, password, now, context?.log);
}

/** Answers 503 where the database cannot be used just now; the same can be asked again. */
async function orAgain<T>(args: Args, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    args.context?.log?.error({ err: error }, "the database cannot be used just now");
    throw new Response(null, { status: 503, headers: { "Retry-After": "5" } });
  }
}

/** Whoever still has to pass a quiz neither sees nor sets a key, unless nobody else could. */
async function isShutOut(actor: Actor, permission: Permission, now: number): Promise<boolean> {
  if (!keyPermissions.includes(permission) || !actor.roles.some((role) => role === "trainee")) return false;
  if (!(await findHoldersBeside(read(), actor.id, permission)).others) return false;
  return isBeforeQuiz(read(), actor.id, await findClock(read(), now));
}

/** Marks a loader or action as public. */
export function open<T>(handler: (args: Args) => T | Promise<T>) {
  return Object.assign(async (args: Args): Promise<T> => orAgain(args, () => handler(args)), {
    permission: "open" as const,
  });
}
