// --points 100: single system calls of the running server fail, or are its last. Needs strace.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Served, serve } from "#tests/bench/served.ts";
import { prepareLoad } from "./under-load.ts";

type Fault = { call: "pwrite64" | "fsync" | "ftruncate"; how: string; file?: "wal" | "database" };

const { values } = parseArgs({ options: { points: { type: "string", default: "100" } } });
const points = Number(values.points);
const load = await prepareLoad("crash_faults");
const bad: string[] = [];
const startedAt = performance.now();
let asked = 0;

/** Lets calls of a running server fail from now on; `end` lets it be. */
async function inject({ pid }: Served, { call, how, file }: Fault): Promise<{ end(): Promise<void> }> {
  const only = file ? ["-P", file === "wal" ? `${load.database}-wal` : load.database] : [];
  const tracer: ChildProcess = spawn(
    "strace",
    [
      "-f",
      "-o",
      "/dev/null",
      "-e",
      `trace=${call}`,
      "-e",
      `inject=${call}:${how}`,
      ...only,
      "-p",
      String(pid),
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = once(tracer, "exit");
  await Promise.race([once(tracer.stderr as NodeJS.ReadableStream, "data"), gone]);
  return {
    end: async () => {
      tracer.kill("SIGTERM");
      await gone;
    },
  };
}

const readiness = async ({ url }: Served) => (await fetch(`${url}/up/ready`).catch(() => undefined))?.status;
const expect = (what: string, isSo: boolean) => void (isSo || bad.push(what));

/** While every write fails nobody is told that anything was kept, the process says that it is not ready, and afterwards all is well. */
async function writesFail(how: string): Promise<void> {
  const served = await serve(load.database, {}, { isQuiet: true });
  const end = await load.begin(served);
  await sleep(500);
  const before = load.again();
  const fault = await inject(served, { call: "pwrite64", how, file: "wal" });
  await sleep(1_200);
  expect(`${how}: /up/ready is ${await readiness(served)}`, (await readiness(served)) === 503);
  const told = { ...load.acknowledged };
  await sleep(300);
  expect(
    `${how}: something was acknowledged although nothing can be written`,
    load.acknowledged.total === told.total && load.acknowledged.decisions === told.decisions,
  );
  expect(`${how}: nobody was asked to try again`, load.again() > before);
  await fault.end();
  await sleep(1_500);
  expect(`${how}: nothing was written once writes worked again`, load.acknowledged.total > told.total);
  expect(`${how}: it is not ready again`, (await readiness(served)) === 200);
  await end();
  await served.kill();
}

/** While the database itself cannot be written, its WAL still can: what is acknowledged is kept, nobody is turned away, and the log says so. */
async function foldFails(): Promise<void> {
  const served = await serve(load.database, {}, { isQuiet: true });
  const end = await load.begin(served);
  const before = { ...load.acknowledged, again: load.again() };
  const fault = await inject(served, { call: "pwrite64", how: "error=ENOSPC", file: "database" });
  for (let tries = 0; load.acknowledged.total < before.total + 150 && tries < 400; tries++) await sleep(50);
  await fault.end();
  expect("the database could not be written: somebody was turned away", load.again() === before.again);
  expect(
    `the database could not be written: nothing in the log: ${served.said().slice(-300)}`,
    served.said().includes("the database is in trouble"),
  );
  await end();
  await served.kill();
}

/** One call fails or is the last: afterwards everything acknowledged is there. Gives what the server said, once it had ended. */
async function single(fault: Fault, endsBySelf: boolean): Promise<string> {
  const served = await serve(load.database, {}, { isQuiet: true });
  const end = await load.begin(served);
  const { end: letBe } = await inject(served, fault);
  const isOver = await Promise.race([
    served.ended.then(() => true),
    sleep(endsBySelf ? 20_000 : 700).then(() => false),
  ]);
  expect(`${fault.call} ${fault.how}: the process went on`, isOver || !endsBySelf);
  await served.kill();
  await letBe();
  await end();
  return served.said();
}

async function checked(what: string, run: () => Promise<unknown>): Promise<void> {
  await run();
  for (const text of await load.check()) bad.push(`after ${what}: ${text}`);
  for (const text of new Set(load.odd.splice(0))) bad.push(`during ${what}: ${text}`);
  asked++;
}

for (const error of ["ENOSPC", "EIO"])
  await checked(`writes that fail with ${error}`, () => writesFail(`error=${error}`));
await checked("a WAL that cannot be folded in", foldFails);
// The fold of the WAL into the database syncs it as well; nobody waits for that one.
const syncs: Fault[] = [
  { call: "fsync", how: "error=EIO:when=1+", file: "database" },
  ...Array.from(
    { length: Math.ceil(points / 10) },
    (_, i): Fault => ({ call: "fsync", how: `error=EIO:when=${1 + i * 7}`, file: "wal" }),
  ),
];
for (const fault of syncs) {
  await checked(`a failed sync of the ${fault.file} (${fault.how})`, async () => {
    const said = await single(fault, true);
    expect(
      `a failed sync of the ${fault.file} left no line in the log: ${said.slice(-300)}`,
      said.includes('"level":"fatal"') && said.includes("the disk failed to keep what was written"),
    );
  });
}
for (let i = 1; i <= points; i++) {
  const call = i % 3 === 0 ? "fsync" : "pwrite64";
  // In turn: the call is the last, fails once, or fails with the disk full once.
  const how =
    [`signal=SIGKILL:when=${i}`, `error=EIO:when=${i}`, `error=ENOSPC:when=${i}`][
      i % 2 === 0 ? 0 : (i >> 1) % 2 === 0 ? 1 : 2
    ] ?? "";
  await checked(`${call} ${how}`, () =>
    single({ call, how: call === "fsync" ? `signal=SIGKILL:when=${i}` : how }, false),
  );
}

const { total, decisions } = load.acknowledged;
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(
  `${asked} faults in ${seconds} s; ${total} answers and ${decisions} decisions acknowledged, ${load.again()} times asked to try again; ${bad.length} problems\n${bad.map((text) => `${text}\n`).join("")}`,
);
process.exitCode = bad.length > 0 || total < asked || decisions < 1 || load.again() === 0 ? 1 : 0;
