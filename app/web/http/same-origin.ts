import type { IncomingHttpHeaders } from "node:http";

const SAFE = new Set(["GET", "HEAD"]);

/**
 * Whether a request may change something: it was sent by one of our own pages.
 * The browser's Sec-Fetch-Site decides; only without it, an Origin equal to the configured one.
 */
export function isSentByOurPages(
  method: string,
  headers: IncomingHttpHeaders,
  publicOrigin: string,
): boolean {
  if (SAFE.has(method)) return true;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return headers.origin === publicOrigin;
}
