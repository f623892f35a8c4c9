import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { cachedForOne } from "./security-headers.ts";

// Ours, not the sender's: the address comes from the settings, the origin was judged before.
const DROPPED = new Set([
  "host",
  "origin",
  "forwarded",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
]);

/** The framework's request; its address is built on the configured origin, never on a header. */
export function toWebRequest(
  req: ExpressRequest,
  res: ExpressResponse,
  publicOrigin: string,
  body: Buffer<ArrayBuffer> | undefined,
): Request {
  const headers = new Headers({ host: new URL(publicOrigin).host });
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || DROPPED.has(name)) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  const goneAway = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) goneAway.abort();
  });
  return new Request(publicOrigin + req.originalUrl, {
    method: req.method,
    headers,
    // A change that was begun is finished even when the sender goes away.
    ...(body ? { body } : { signal: goneAway.signal }),
  });
}

/** Sends the framework's answer; the caching rule is the server's and stays, but for what never changes and is one reader's. */
export async function sendWebResponse(res: ExpressResponse, response: Response): Promise<void> {
  res.status(response.status);
  if (response.status === 503) res.set("Retry-After", "5");
  if (response.headers.get("cache-control") === cachedForOne) res.set("Cache-Control", cachedForOne);
  for (const [name, value] of response.headers) {
    if (name !== "cache-control" && name !== "retry-after") res.append(name, value);
  }
  if (response.body) res.end(Buffer.from(await response.arrayBuffer()));
  else res.end();
}
