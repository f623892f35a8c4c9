import { statfs } from "node:fs/promises";
import path from "node:path";
import { zipLimit } from "#app/domain/picture.ts";
import { announceFirstRun } from "#app/jobs/first-run.server.ts";
import { startSchedule } from "#app/jobs/schedule.server.ts";
import { paths } from "#app/paths.ts";
import { keepSteady, now, seenNow, useClockFile } from "#app/web/clock.server.ts";
import { getConfig, setConfig } from "#app/web/config.server.ts";
import type { Hooks, Readiness } from "#app/web/http/hooks.ts";
import { requireServable } from "#app/web/http/may-serve.ts";
import type { Log } from "#app/web/http/request-context.ts";
import {
  closeDatabase,
  openDatabase,
  read,
  type Tx,
  tx,
  watchLost,
  watchSlowTx,
  watchTrouble,
} from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";
import { findCompany } from "#db/queries/company.ts";
import { findSeen, upsertPulse, upsertSeen } from "#db/queries/pulses.ts";

const WRITE_WITHIN_MS = 3_000;
const DISK_FLOOR_BYTES = 100 * 1024 * 1024;

let stopSchedule: ((withinMs: number) => Promise<void>) | undefined;

export const boot: Hooks["boot"] = async ({ config, mode, log }) => {
  setConfig(config);
  setJournalKey(config.journalKeyId, config.journalKey);
  watchSlowTx((ms) => log.warn({ ms: Math.round(ms) }, "a transaction was slow"));
  watchTrouble((err) => log.warn({ err }, "the database is in trouble outside of any request"));
  watchLost((err) => {
    log.fatal({ err }, "the disk failed to keep what was written; the process ends");
    process.exit(1);
  });
  await openDatabase(config.databaseUrl);
  try {
    await migrate();
    const company = await findCompany(read());
    requireServable(mode, company?.kind, config.clockFile);
  } catch (error) {
    await closeDatabase();
    throw error;
  }
  useClockFile(config.clockFile);
  keepSteady(await findSeen(read()), (jumpMs, isCounted) =>
    log.warn(
      { jumpMs, isCounted },
      isCounted
        ? "the clock was put on and counts from now on"
        : "the computer's clock jumped; time goes on as before",
    ),
  );
  await tx(noteTime);
  if (mode === "start") await announceFirstRun(log, config.publicOrigin, now());
};

export function startJobs(log: Log): void {
  stopSchedule = startSchedule(log);
}

export const roomFor: Hooks["roomFor"] = (pathname) =>
  pathname === paths.productImport ? zipLimit : undefined;

export const readiness: Hooks["readiness"] = async (): Promise<Readiness> => {
  const checks = { database: await passes(writeOne), disk: await passes(hasRoom) };
  return { ok: checks.database && checks.disk, checks };
};

let writing: Promise<void> | undefined;

/** Really writes one row; false where that takes too long, or an earlier one has not come back yet. */
async function writeOne(): Promise<boolean> {
  if (writing) return false;
  const mine = tx((t) => upsertPulse(t, now()));
  writing = mine
    .catch(() => {})
    .finally(() => {
      writing = undefined;
    });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), WRITE_WITHIN_MS);
  });
  return Promise.race([mine.then(() => true), late]).finally(() => clearTimeout(timer));
}

const noteTime = (t: Tx) => upsertSeen(t, seenNow());

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

export async function stopJobs(withinMs: number): Promise<void> {
  await stopSchedule?.(withinMs);
}

export async function shutdown(): Promise<void> {
  await passes(() => tx(noteTime));
  await closeDatabase();
}
