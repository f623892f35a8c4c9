import { createCookie, redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/access.ts";
import { setTimeout as wait } from "node:timers/promises";
import { read, tx, txBeside } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { projectStandingOf } from "#db/queries/standings.ts";
import {
  endSession,
  findPersonOfSession,
  findSession,
  hasSignedInBefore,
  insertSession,
  type SignedIn,
  takeKeptForm,
  updateKeptForm,
  updateSessionSeen,
} from "#db/queries/sessions.ts";
import { journal } from "#db/journal.ts";
import { now as clock } from "./clock.server.ts";
import { paths } from "#app/paths.ts";
import { getConfig } from "./config.server.ts";
import { rememberDevice } from "./device.server.ts";
import { hashOf, newToken } from "./ids.server.ts";
import { type KeptForm, openForm, sealForm } from "./kept-form.server.ts";

const minute = 60_000;
const idle = 30 * minute;
const absolute = 12 * 60 * minute;
const remembered = 30 * 24 * 60 * minute;
const touchEvery = 5 * minute;
const touchWithin = 200;

function cookie() {
  const { isSecure } = getConfig();
  return createCookie(isSecure ? "__Host-session" : "session", {
    httpOnly: true,
    secure: isSecure,
    sameSite: "lax",
    path: "/",
  });
}

export type Session = SignedIn & { idHash: string };

type Args = { request: Request; context: object };
const found = new WeakMap<object, Promise<Session | undefined>>();

/** The live session of this request, if it has one. Looked up once for all loaders of a page, anew for every action. */
export function findSessionOf({ request, context }: Args): Promise<Session | undefined> {
  if (request.method !== "GET") return lookUp(request);
  const known = found.get(context);
  if (known) return known;
  const asked = lookUp(request);
  found.set(context, asked);
  return asked;
}

async function lookUp(request: Request): Promise<Session | undefined> {
  const idHash = await idHashOf(request);
  const session = idHash && (await findSession(read(), idHash));
  const now = clock();
  if (!idHash || !session || now >= session.expiresAt) return undefined;
  if (!session.isRemembered && now >= session.seenAt + idle) return undefined;
  // Nobody waits for it, and a database that is busy or away does not stop a page that only reads.
  if (now >= session.seenAt + touchEvery)
    await Promise.race([
      txBeside((t) => updateSessionSeen(t, idHash, now)).catch(() => {}),
      wait(touchWithin),
    ]);
  return { ...session, idHash };
}

/** Whether a cookie header is that of somebody who is signed in; false where nobody can be looked up. */
export async function hasSession(header: string): Promise<boolean> {
  return (
    (await lookUp(new Request(getConfig().publicOrigin, { headers: { cookie: header } })).catch(
      () => undefined,
    )) !== undefined
  );
}

export function actorOf(session: Session): Actor {
  const { personId, roles, idHash, provedAt } = session;
  return { kind: "person", id: personId, roles, sessionHash: idHash, provedAt };
}

/** The signed-in session, or a thrown answer: documents and plain forms go to sign-in, data and resource requests get 401. */
export async function requireSession(args: Args): Promise<Session> {
  const session = await findSessionOf(args);
  if (session) return session;
  const { request } = args;
  if (!wantsDocument(request)) throw new Response(null, { status: 401 });
  const page = pageOf(request);
  if (request.method !== "GET") await keepForm(request, page);
  throw redirect(paths.signInFor(page));
}

const wantsDocument = (request: Request) =>
  !new URL(request.url).searchParams.has("_data") &&
  (request.headers.get("accept") ?? "").includes("text/html");

/** Sends somebody to say who they are once more, and back to the page their form stood on. A browser with JavaScript keeps what was typed itself. */
export async function askWho(request: Request): Promise<never> {
  const page = pageOf(request);
  if (wantsDocument(request)) await keepForm(request, page);
  throw redirect(paths.proofFor(page), { status: 303 });
}

/** The page a request belongs to: for a form the one it was sent from, as its own address may take nothing but forms. */
export function pageOf(request: Request): string {
  const url = new URL(request.url);
  const referer = request.headers.get("referer") ?? "";
  const from = request.method === "GET" || !URL.canParse(referer) ? url : new URL(referer);
  from.searchParams.delete("_data");
  return from.pathname + from.search;
}

/** Keeps a form on this device's session, or the one that was over, for one return of the same person. */
export async function keepForm(request: Request, page: string): Promise<void> {
  const idHash = await idHashOf(request);
  const personId = idHash && (await findPersonOfSession(read(), idHash));
  if (!idHash || !personId) return;
  const sealed = await sealForm(request, { personId, page, at: clock() });
  if (sealed) await tx((t) => updateKeptForm(t, idHash, sealed));
}

/** The form this session's person sent to this page when the session before was over. */
export function keptFormOf(
  { keptForm, personId }: Session,
  request: Request,
): Pick<KeptForm, "action" | "values"> | null {
  const kept = openForm(keptForm, personId, clock());
  return kept?.page === pageOf(request) ? { action: kept.action, values: kept.values } : null;
}

/** Forgets a kept form: with the first thing that is sent again. */
export async function forgetKeptForm({ keptForm, idHash }: Session): Promise<void> {
  if (keptForm !== null) await tx((t) => updateKeptForm(t, idHash, null));
}

async function idHashOf(request: Request): Promise<string | undefined> {
  const token: unknown = await cookie().parse(request.headers.get("cookie"));
  return typeof token === "string" && token.length === 43 ? hashOf(token) : undefined;
}

/** Opens a session with a new id and returns the cookie that carries it. Journaled. */
export async function startSession(
  personId: string,
  {
    remember,
    by,
    device,
    before,
  }: {
    remember: boolean;
    by: string;
    device: string | null;
    /** The session this device had before. */
    before?: string | undefined;
  },
): Promise<string> {
  const token = newToken();
  const idHash = hashOf(token);
  const at = clock();
  await tx(async (t) => {
    const isFirst = !(await hasSignedInBefore(t, personId));
    await insertSession(t, {
      idHash,
      personId,
      createdAt: at,
      seenAt: at,
      expiresAt: at + (remember ? remembered : absolute),
      isRemembered: remember,
      provedAt: at,
      endedAt: null,
      device: device?.slice(0, 200) ?? null,
      keptForm: before ? await takeKeptForm(t, before, personId) : null,
    });
    await journal(t, {
      at,
      actorId: personId,
      actorKind: "person",
      act: "session.started",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: { by, remember },
    });
    // Whoever has come in is no longer waited for at the door.
    if (isFirst) await projectStandingOf(t, personId, await findClock(t, at));
  });
  return cookie().serialize(token, remember ? { maxAge: remembered / 1000 } : {});
}

/** The headers that sign somebody in on this device and make it one they are known by. */
export async function signedIn(
  request: Request,
  personId: string,
  how: { remember: boolean; by: string },
): Promise<Headers> {
  const headers = new Headers({
    "Set-Cookie": await startSession(personId, {
      ...how,
      device: request.headers.get("user-agent"),
      before: await idHashOf(request),
    }),
  });
  headers.append("Set-Cookie", await rememberDevice(request.headers.get("cookie"), personId));
  return headers;
}

/** Ends this request's session and returns the cookie that forgets it. Journaled. */
export async function stopSession(args: Args): Promise<string> {
  const session = await findSessionOf(args);
  if (session) {
    const at = clock();
    await tx(async (t) => {
      await endSession(t, session.idHash, at);
      await journal(t, {
        at,
        actorId: session.personId,
        actorKind: "person",
        act: "session.ended",
        subjectId: session.personId,
        objectKind: "person",
        objectId: session.personId,
        body: {},
      });
    });
  }
  return cookie().serialize("", { maxAge: 0 });
}
