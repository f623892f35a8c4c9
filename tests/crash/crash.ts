// npm run test:crash [-- --kills 50]: kill -9 under ten writing clients and one deciding head; nothing acknowledged may be lost.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { closeDatabase, openDatabase, read } from "#db/engine";
import { setJournalKey, verifyJournal } from "#db/journal.ts";
import { prepareScene, type Writer } from "#tests/bench/scene.ts";
import { runJob, secrets, serve } from "#tests/bench/served.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "50" } } });
const kills = Number(values.kills);
const folder = path.join("test-results", "crash");
const database = path.join(folder, "crash.sqlite");
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(path.join(folder, name));

await runJob(database, "app/jobs/cli.ts", "seed", "--enrollments", "200", "--active-share", "0.3", "--database", database);
const scene = await prepareScene(database);
const writers = scene["saveAnswer"]?.writers ?? [];
const headCookie = scene["board"]?.cookie ?? "";
const enrollmentId = one<string>(`select s.enrollment_id from standings s join team_heads h on h.team_id = s.team_id join sessions x on x.person_id = h.person_id
  where s.ending is null and s.paused_from is null and h.to_at is null order by s.enrollment_id limit 1`);
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Sofia" }).format(Date.now());

/** The newest save of each client that was answered with success, and how many pauses and resumptions were. */
const acknowledged = { saves: new Map<Writer, { seq: number; value: string }>(), total: 0, decisions: 0 };
const bad: string[] = [];

function one<T>(query: string, ...args: unknown[]): T {
  const db = new Database(database, { readonly: true });
  try {
    return db.prepare(query).pluck().get(...args) as T;
  } finally {
    db.close();
  }
}

const post = (url: string, origin: string, cookie: string, body: string) => fetch(url, {
  method: "POST", redirect: "manual", headers: { cookie, origin, "content-type": "application/x-www-form-urlencoded" }, body,
});

async function save(writer: Writer, url: string, origin: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const body = writer.body();
    const answer = await post(url + writer.path, origin, writer.cookie, body).catch(() => undefined);
    const said = answer?.status === 200 ? ((await answer.json().catch(() => undefined)) as { saved?: boolean } | undefined) : undefined;
    // While the onboarding is paused a save is refused, and says so.
    if (!said?.saved) continue;
    const sent = new URLSearchParams(body);
    acknowledged.saves.set(writer, { seq: Number(sent.get("seq")), value: JSON.stringify(sent.get("answer")) });
    acknowledged.total++;
  }
}

async function decide(url: string, origin: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    for (const [verb, body] of [["pause", new URLSearchParams({ fromOn: today, reason: "Away for a while" })], ["resumption", ""]] as const) {
      const answer = await post(`${url}/enrollments/${enrollmentId}/${verb}`, origin, headCookie, String(body)).catch(() => undefined);
      if (answer?.status === 303 || answer?.status === 302) acknowledged.decisions++;
    }
  }
}

async function check(kill: number): Promise<void> {
  const db = new Database(database);
  const say = (text: string) => bad.push(`after kill ${kill}: ${text}`);
  if (db.pragma("integrity_check", { simple: true }) !== "ok") say("the file is not whole");
  if ((db.pragma("foreign_key_check") as unknown[]).length > 0) say("a reference leads nowhere");
  for (const [writer, { seq, value }] of acknowledged.saves) {
    const attemptId = /attempts\/([^/]+)/.exec(writer.path)?.[1];
    const stored = db.prepare("select seq, value from answers where attempt_id = ?").get(attemptId) as { seq: number; value: string } | undefined;
    if (!stored || stored.seq < seq) say(`an acknowledged answer is missing: ${stored?.seq} of ${seq}`);
    // What was under way when it was killed may be there or not; what is there under this number is what was sent.
    else if (stored.seq === seq && stored.value !== value) say(`an acknowledged answer reads otherwise: ${stored.value} for ${value}`);
  }
  const decisions = db.prepare("select count(*) from journal where act in ('enrollment.paused', 'enrollment.resumed') and object_id = ?").pluck().get(enrollmentId) as number;
  if (decisions < acknowledged.decisions) say(`an acknowledged decision is missing: ${decisions} of ${acknowledged.decisions}`);
  db.close();
  await openDatabase(database);
  const chain = await verifyJournal(read());
  if (!chain.ok) say(`the journal is broken at ${chain.seq}: ${chain.why}`);
  await closeDatabase();
}

setJournalKey(secrets.JOURNAL_KEY_ID, secrets.JOURNAL_KEY);
const startedAt = performance.now();
for (let kill = 1; kill <= kills; kill++) {
  const served = await serve(database);
  let isOver = false;
  const clients = [...writers.map((writer) => save(writer, served.url, served.origin, () => isOver)), decide(served.url, served.origin, () => isOver)];
  await new Promise((resolve) => setTimeout(resolve, 150 + ((kill * 7_919) % 700)));
  await served.kill();
  isOver = true;
  await Promise.all(clients);
  await check(kill);
}
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(`${kills} kills in ${seconds} s; ${acknowledged.total} answers and ${acknowledged.decisions} decisions acknowledged; ${bad.length} problems\n${bad.map((text) => `${text}\n`).join("")}`);
process.exitCode = bad.length > 0 || acknowledged.total < kills || acknowledged.decisions < 1 ? 1 : 0;
