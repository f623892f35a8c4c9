import type { IncomingMessage } from "node:http";

/** The most a form may weigh, in bytes; one with a file, sent by somebody with a session, may weigh more. */
export const BODY_LIMIT = 256 * 1024;
export const FILE_BODY_LIMIT = 5 * 1024 * 1024 + BODY_LIMIT;
/** The most all forms may weigh that are being read or answered at one time. */
export const IN_FLIGHT_LIMIT = 96 * 1024 * 1024;

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

type Body = { body: Buffer<ArrayBuffer>; release(): void } | { refused: 413 | 415 | 503; reason: string };
/** Who may send a large form, and where a larger one. */
export type Doors = {
  /** Whether a cookie header is that of somebody who is signed in. */
  hasSession(cookie: string): Promise<boolean>;
  /** What the files of a form that is sent to this address may weigh together, in bytes, where it is more than one file may. */
  roomFor?: ((pathname: string) => number | undefined) | undefined;
};

/** Reads forms whole, or says why not, within a weight for all of them; `release` is called when one is answered. Rejects when the sender goes away. */
export function formReader(doors: Doors, most = IN_FLIGHT_LIMIT): (req: IncomingMessage) => Promise<Body> {
  let inFlight = 0;
  return async (req) => {
    if (!FORMS.test(req.headers["content-type"] ?? "") || req.headers["content-encoding"])
      return { refused: 415, reason: "content type" };
    const length = req.headers["content-length"];
    const limit = await limitOf(req, length, doors);
    if (req.destroyed) throw new Error("the sender went away");
    if (Number(length ?? 0) > limit) return { refused: 413, reason: "content length" };
    const weight = length === undefined ? limit : Number(length);
    if (inFlight + weight > most) return { refused: 503, reason: "too much in flight" };
    inFlight += weight;
    let isHeld = true;
    const release = () => {
      if (isHeld) inFlight -= weight;
      isHeld = false;
    };
    const body = await readUpTo(req, limit).catch((error: unknown) => {
      release();
      throw error;
    });
    if (body) return { body, release };
    release();
    return { refused: 413, reason: "body length" };
  };
}

// Whoever is not signed in sends no files, whatever cookie they made up; asked only about what is too big without.
async function limitOf(
  { headers: { "content-type": type = "", cookie = "" }, url = "/" }: IncomingMessage,
  length: string | undefined,
  { hasSession, roomFor }: Doors,
): Promise<number> {
  const isBig = length === undefined || Number(length) > BODY_LIMIT;
  const mayBe =
    isBig && type.toLowerCase().startsWith("multipart/") && /(^|; )(__Host-)?session=/.test(cookie);
  if (!mayBe || !(await hasSession(cookie))) return BODY_LIMIT;
  const room = roomFor?.(url.split("?")[0] ?? "");
  return room === undefined ? FILE_BODY_LIMIT : FILE_BODY_LIMIT + room;
}

function readUpTo(req: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > limit) {
        req.removeAllListeners("data").pause();
        resolve(undefined);
      } else chunks.push(chunk);
    });
    req.once("end", () => resolve(Buffer.concat(chunks)));
    req.once("error", reject);
    req.once("close", () => reject(new Error("the sender went away")));
  });
}
