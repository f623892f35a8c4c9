// --kills 50: kill -9 under ten writing clients and deciding heads; nothing acknowledged may be lost. On PostgreSQL two processes serve, and while one is killed the other goes on.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { engine } from "#db/engine";
import { serve } from "#tests/bench/served.ts";
import { prepareLoad } from "./under-load.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "50" } } });
const kills = Number(values.kills);
const load = await prepareLoad("crash_kills");
const bad: string[] = [];
const startedAt = performance.now();
const others = engine === "pg" ? [await serve(load.database)] : [];
for (let kill = 1; kill <= kills; kill++) {
  const served = await serve(load.database);
  const end = await load.begin(served, ...others);
  await sleep((kill * 7_919) % 700);
  await served.kill();
  const before = load.acknowledged.total;
  if (others.length > 0) await sleep(400);
  await end();
  if (others.length > 0 && load.acknowledged.total === before)
    bad.push(`after kill ${kill}: the other process stood still`);
  for (const text of await load.check()) bad.push(`after kill ${kill}: ${text}`);
}
for (const one of others) await one.stop();
const { total, decisions } = load.acknowledged;
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(
  `${kills} kills on ${engine} in ${seconds} s; ${total} answers and ${decisions} decisions acknowledged; ${bad.length} problems\n${bad.map((text) => `${text}\n`).join("")}`,
);
process.exitCode = bad.length > 0 || total < kills || decisions < 1 ? 1 : 0;
