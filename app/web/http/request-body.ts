import type { IncomingMessage } from "node:http";

/** The most a form may weigh, in bytes; one with a file, sent by somebody with a session, may weigh more. */
export const BODY_LIMIT = 256 * 1024;
export const FILE_BODY_LIMIT = 5 * 1024 * 1024 + BODY_LIMIT;

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

type Body = { body: Buffer<ArrayBuffer> } | { refused: 413 | 415; reason: string };

/** Reads a form whole, or says why not. Rejects when the sender goes away. */
export async function readForm(req: IncomingMessage): Promise<Body> {
  if (!FORMS.test(req.headers["content-type"] ?? "") || req.headers["content-encoding"]) {
    return { refused: 415, reason: "content type" };
  }
  const limit = limitOf(req.headers);
  if (Number(req.headers["content-length"] ?? 0) > limit) return { refused: 413, reason: "content length" };
  const body = await readUpTo(req, limit);
  return body ? { body } : { refused: 413, reason: "body length" };
}

function limitOf({ "content-type": type = "", cookie = "" }: IncomingMessage["headers"]): number {
  return type.toLowerCase().startsWith("multipart/") && /(^|; )(__Host-)?session=/.test(cookie) ? FILE_BODY_LIMIT : BODY_LIMIT;
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
