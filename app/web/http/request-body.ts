import type { IncomingMessage } from "node:http";

/** The most a form may weigh, in bytes. */
export const BODY_LIMIT = 256 * 1024;

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

type Body = { body: Buffer<ArrayBuffer> } | { refused: 413 | 415; reason: string };

/** Reads a form whole, or says why not. Rejects when the sender goes away. */
export async function readForm(req: IncomingMessage): Promise<Body> {
  if (!FORMS.test(req.headers["content-type"] ?? "") || req.headers["content-encoding"]) {
    return { refused: 415, reason: "content type" };
  }
  if (Number(req.headers["content-length"] ?? 0) > BODY_LIMIT) return { refused: 413, reason: "content length" };
  const body = await readUpTo(req, BODY_LIMIT);
  return body ? { body } : { refused: 413, reason: "body length" };
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
