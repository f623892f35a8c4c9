import type { Server } from "node:http";
import type { Hooks } from "./hooks.ts";
import type { Log } from "./request-context.ts";

/** The longest a stop may take, in ms, before open connections are cut. */
export const STOP_WITHIN_MS = 10_000;

/** Lets what is under way finish, then stops the jobs and closes the database. */
export async function stopServer(
  server: Server,
  hooks: Pick<Hooks, "shutdown"> & Partial<Pick<Hooks, "stopJobs">>,
  log: Log,
  withinMs = STOP_WITHIN_MS,
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => {
    log.warn("requests were still under way and are cut");
    server.closeAllConnections();
  }, withinMs);
  await Promise.all([closed, hooks.stopJobs?.(withinMs)]);
  clearInterval(idle);
  clearTimeout(cut);
  await hooks.shutdown();
}
