// --cuts 50: the power goes under load. Of every file what was synced is left, and each second time any part of the rest too; nothing acknowledged may be lost.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serve } from "#tests/bench/served.ts";
import { type Load, prepareLoad } from "./under-load.ts";

const { values } = parseArgs({ options: { cuts: { type: "string", default: "50" } } });
const cuts = Number(values.cuts);
const load = await prepareLoad("crash_power");
const shim = path.resolve(path.dirname(load.database), "only-synced.so");
const made = spawnSync(
  "cc",
  ["-O1", "-shared", "-fPIC", "-o", shim, fileURLToPath(new URL("only-synced.c", import.meta.url)), "-ldl"],
  { encoding: "utf8" },
);
if (made.status !== 0) throw new Error(`only-synced.c was not compiled: ${made.stderr}`);

/** Serves under load until the power goes; then the files are what had been synced. */
async function cut(
  { database, begin }: Load,
  runsMs: number,
  isTorn: boolean,
  more: Record<string, string> = {},
): Promise<void> {
  const synced = path.join(path.dirname(database), "synced");
  rmSync(synced, { recursive: true, force: true });
  mkdirSync(synced);
  copyFileSync(database, path.join(synced, "database"));
  const served = await serve(database, { LD_PRELOAD: shim, SYNCED_IN: synced, ...more });
  const end = await begin(served);
  await sleep(runsMs);
  await served.kill();
  await end();
  rmSync(`${database}-shm`, { force: true });
  for (const [file, name] of [
    [database, "database"],
    [`${database}-wal`, "wal"],
  ] as const) {
    const kept = path.join(synced, name);
    if (!existsSync(kept)) rmSync(file, { force: true });
    else writeFileSync(file, isTorn ? torn(readFileSync(kept), readFileSync(file)) : readFileSync(kept));
  }
}

/** What was written and not synced may be there all the same, any block of it and in any order. */
function torn(kept: Buffer, written: Buffer): Buffer {
  const left = Buffer.alloc(Math.max(kept.length, written.length));
  kept.copy(left);
  for (let at = 0; at < written.length; at += block)
    if (Math.random() < 0.5) written.copy(left, at, at, at + block);
  return left;
}

/** As much as a disk writes whole. */
const block = 512;

const bad: string[] = [];
const startedAt = performance.now();
for (let i = 1; i <= cuts; i++) {
  await cut(load, (i * 7_919) % 900, i % 2 === 0);
  for (const text of await load.check()) bad.push(`after cut ${i}: ${text}`);
}
const { total, decisions } = load.acknowledged;
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(
  `${cuts} power cuts in ${seconds} s; ${total} answers and ${decisions} decisions acknowledged; ${bad.length} problems\n${bad.map((text) => `${text}\n`).join("")}`,
);
// The same with a disk that does not sync: losses have to be seen, or the test proves nothing.
await cut(load, 800, false, { NEGLECT_WAL: "1" });
const seen = await load.check().catch((error: unknown) => [String(error)]);
process.stdout.write(`Without syncs: ${seen.length} problems seen\n`);
process.exitCode = bad.length > 0 || total < cuts || decisions < 1 || seen.length === 0 ? 1 : 0;
