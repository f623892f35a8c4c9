import type { Config, Mode } from "#app/web/config.server.ts";
import type { Log } from "./request-context.ts";

/** Whether the process can do its work, check by check. */
export type Readiness = { ok: boolean; checks: Record<string, boolean> };

/** What the build's entry.server gives the server, which never opens the database itself. */
export type Hooks = {
  /** Opens and migrates the database and checks that it may be served in this mode; throws Refusal. */
  boot(start: { config: Config; mode: Mode; log: Log }): Promise<void>;
  readiness(): Promise<Readiness>;
  /** Whether a cookie header is that of somebody who is signed in. */
  hasSession(cookie: string): Promise<boolean>;
  /** What the files of a form for this address may weigh together (bytes), where that is more than one file may. */
  roomFor(pathname: string): number | undefined;
  startJobs(log: Log): void;
  /** Stops the jobs: what is under way may end, within a time (ms). */
  stopJobs(withinMs: number): Promise<void>;
  /** Closes the database. */
  shutdown(): Promise<void>;
};
