import type { RequestHandler } from "express";
import type { Hooks, Readiness } from "./hooks.ts";

const FRESH_MS = 1000;

/** Answers as long as the process lives. */
export const checkUp: RequestHandler = (_req, res) => {
  res.type("text/plain").send("ok\n");
};

/** Answers 200 when every check passes, else 503; asks at most once a second. */
export function checkReadiness(hooks: Pick<Hooks, "readiness">): RequestHandler {
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer: Promise<Readiness> | undefined;
  return async (_req, res) => {
    if (!answer || performance.now() - askedAt > FRESH_MS) {
      askedAt = performance.now();
      answer = hooks.readiness().catch(() => ({ ok: false, checks: {} }));
    }
    const readiness = await answer;
    if (!readiness.ok) res.set("Retry-After", "5");
    res.status(readiness.ok ? 200 : 503).json(readiness);
  };
}
