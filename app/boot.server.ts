import { statfs } from "node:fs/promises";
import path from "node:path";
import { announceFirstRun } from "#app/jobs/first-run.server.ts";
import { startSchedule } from "#app/jobs/schedule.server.ts";
import { now, useClockFile } from "#app/web/clock.server.ts";
import { type Config, getConfig, type Mode, setConfig } from "#app/web/config.server.ts";
import type { Hooks, Readiness } from "#app/web/http/hooks.ts";
import type { Log } from "#app/web/http/request-context.ts";
import { closeDatabase, openDatabase, pingWrite, read } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";
import { findCompany } from "#db/queries/company.ts";

const DISK_FLOOR_BYTES = 100 * 1024 * 1024;

let stopSchedule: (() => void) | undefined;

/** A start that must not happen, in words for the operator. */
class Refusal extends Error {
  override readonly name = "Refusal";
}

export const boot: Hooks["boot"] = async ({ config, mode, log }) => {
  setConfig(config);
  setJournalKey(config.journalKeyId, config.journalKey);
  await openDatabase(config.databaseUrl);
  try {
    await migrate();
    const company = await findCompany(read());
    refuseWrongDatabase(mode, company?.kind, config);
  } catch (error) {
    await closeDatabase();
    throw error;
  }
  useClockFile(config.clockFile);
  if (mode === "start") await announceFirstRun(log, config.publicOrigin, now());
};

function refuseWrongDatabase(mode: Mode, kind: "live" | "demo" | "test" | undefined, { clockFile }: Config): void {
  if (mode === "start" && kind && kind !== "live") {
    throw new Refusal(`This is a ${kind} database; it must not be served for real. Set DATABASE_URL to another one.`);
  }
  if (mode === "demo" && kind !== "demo") {
    throw new Refusal("This is not a demo database. Run: npm run demo -- --reset");
  }
  if (mode === "test" && kind === "live") throw new Refusal("This is a live database; tests must not touch it.");
  if (clockFile && kind !== "demo" && kind !== "test") {
    throw new Refusal("CLOCK_FILE may shift the clock of a demo or test database only. Unset it.");
  }
}

export function startJobs(log: Log): void {
  stopSchedule = startSchedule(log);
}

export const readiness: Hooks["readiness"] = async (): Promise<Readiness> => {
  const checks = { database: await passes(pingWrite), disk: await passes(hasRoom) };
  return { ok: checks.database && checks.disk, checks };
};

async function passes(check: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await check()) !== false;
  } catch {
    return false;
  }
}

async function hasRoom(): Promise<boolean> {
  const { engine, databaseUrl } = getConfig();
  if (engine === "pg") return true;
  const { bavail, bsize } = await statfs(path.dirname(path.resolve(databaseUrl)));
  return bavail * bsize > DISK_FLOOR_BYTES;
}

export async function shutdown(): Promise<void> {
  stopSchedule?.();
  await closeDatabase();
}
