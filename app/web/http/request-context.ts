import type { Logger } from "pino";

/** Where the server and what it runs write their lines. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error" | "fatal">;

/** What the server tells each loader and action about the request it serves. */
export type RequestContext = {
  /** The CSP nonce of this response. */
  nonce: string;
  /** Ours, random; also in the X-Request-Id header and in each log line. */
  requestId: string;
  /** The sender's address; forwarded ones count only from a trusted proxy. */
  clientIp: string;
  /** Writes lines that carry the request id. */
  log: Log;
  /** Names the signed-in person in this request's log line. */
  noteActor(id: string): void;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends Partial<RequestContext> {}
}
