import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { and, count, eq, inArray, isNull } from "drizzle-orm";
import pg from "pg";
import { closeDatabase, engine, openDatabase, read } from "#db/engine";
import { setJournalKey, verifyJournal } from "#db/journal.ts";
import { answers, journal, standings, teamHeads } from "#db/schema/index.ts";
import { prepareScene, signIn, type Writer } from "#tests/bench/scene.ts";
import { runJob, secrets } from "#tests/bench/served.ts";

type At = { url: string; origin: string };
/** What clients were told while servers ran, and what must therefore be found afterwards. */
export type Load = {
  /** A file, or an address of PostgreSQL. */
  database: string;
  writers: readonly Writer[];
  acknowledged: { total: number; decisions: number };
  /** Answers that a client may never get, whatever happens below. */
  odd: string[];
  /** How often it was said that the same may be asked again. */
  again(): number;
  /** Writes as fast as it is answered, as ten people in their quizzes and one head who decides; resolves when an answer and a decision were acknowledged, with the function that ends it. */
  begin(...served: readonly At[]): Promise<() => Promise<void>>;
  /** What the database has lost or broken, in words. */
  check(): Promise<string[]>;
};

/** Posts a form; undefined where the line dropped. */
export async function post(
  url: string,
  origin: string,
  cookie: string,
  body: string,
): Promise<Response | undefined> {
  const headers = { cookie, origin, "content-type": "application/x-www-form-urlencoded" };
  return fetch(url, { method: "POST", redirect: "manual", headers, body }).catch(() => undefined);
}

/** Whether a redirect says that something was done; one that says why not leads to the same page. */
export function isDone(answer: Response | undefined): boolean {
  const flash = /(?:^|-)flash=([^.;]+)/.exec(answer?.headers.get("set-cookie") ?? "")?.[1] ?? "";
  return (
    answer?.status === 303 &&
    (JSON.parse(Buffer.from(decodeURIComponent(flash), "base64").toString() || "{}") as { tone?: string })
      .tone === "success"
  );
}

/** A database of made-up people of its own, on the engine of this process, and the clients that write into it. */
export async function prepareLoad(name: string): Promise<Load> {
  const database = engine === "pg" ? await ownDatabase(name) : ownFile(name);
  await runJob(
    database,
    "app/jobs/cli.ts",
    "seed",
    "--enrollments",
    "60",
    "--active-share",
    "0.9",
    "--database",
    database,
  );
  const scene = await prepareScene(database);
  setJournalKey(secrets.JOURNAL_KEY_ID, secrets.JOURNAL_KEY);
  const writers = scene["saveAnswer"]?.writers ?? [];
  const decider = await whoDecides(database);
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Sofia" }).format(Date.now());
  /** The newest save of each client that was answered with success. */
  const saves = new Map<Writer, { seq: number; value: string }>();
  const acknowledged = { total: 0, decisions: 0 };
  const odd: string[] = [];
  let again = 0;

  function note(answer: Response | undefined): Response | undefined {
    if (answer?.status === 503 && answer.headers.has("retry-after")) again++;
    else if (answer && answer.status >= 500)
      odd.push(
        `${answer.status} ${answer.headers.has("retry-after") ? "" : "without Retry-After "}at ${new URL(answer.url).pathname}`,
      );
    return answer;
  }

  async function save(writer: Writer, { url, origin }: At, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const body = writer.body();
      const answer = note(await post(url + writer.path, origin, writer.cookie, body));
      const said =
        answer?.status === 200
          ? ((await answer.json().catch(() => undefined)) as { saved?: boolean } | undefined)
          : undefined;
      // While the onboarding is paused a save is refused, and says so.
      if (!said?.saved) continue;
      const sent = new URLSearchParams(body);
      saves.set(writer, { seq: Number(sent.get("seq")), value: JSON.stringify(sent.get("answer")) });
      acknowledged.total++;
    }
  }

  async function decide({ url, origin }: At, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      for (const [verb, body] of [
        ["pause", new URLSearchParams({ fromOn: today, reason: "Away for a while" })],
        ["resumption", ""],
      ] as const) {
        if (
          isDone(
            note(
              await post(
                `${url}/enrollments/${decider.enrollmentId}/${verb}`,
                origin,
                decider.cookie,
                String(body),
              ),
            ),
          )
        )
          acknowledged.decisions++;
      }
    }
  }

  async function check(): Promise<string[]> {
    const bad = engine === "sqlite" ? brokenFile(database) : [];
    await openDatabase(database);
    const stored = new Map(
      (
        await read()
          .select()
          .from(answers)
          .where(
            inArray(
              answers.attemptId,
              writers.map(({ attemptId }) => attemptId),
            ),
          )
      ).map((row) => [row.attemptId, row]),
    );
    for (const [{ attemptId }, { seq, value }] of saves) {
      const found = stored.get(attemptId);
      if (!found || found.seq < seq) bad.push(`an acknowledged answer is missing: ${found?.seq} of ${seq}`);
      // What was under way when it was killed may be there or not; what is there under this number is what was sent.
      else if (found.seq === seq && found.value !== value)
        bad.push(`an acknowledged answer reads otherwise: ${found.value} for ${value}`);
    }
    const [decisions] = await read()
      .select({ n: count() })
      .from(journal)
      .where(
        and(
          inArray(journal.act, ["enrollment.paused", "enrollment.resumed"]),
          eq(journal.objectId, decider.enrollmentId),
        ),
      );
    if (Number(decisions?.n) < acknowledged.decisions)
      bad.push(`an acknowledged decision is missing: ${decisions?.n} of ${acknowledged.decisions}`);
    const chain = await verifyJournal(read());
    if (!chain.ok) bad.push(`the journal is broken at ${chain.seq}: ${chain.why}`);
    await closeDatabase();
    return bad;
  }

  async function begin(...served: readonly At[]): Promise<() => Promise<void>> {
    let isOver = false;
    const before = { ...acknowledged };
    const at = (i: number) => served[i % served.length] as At;
    const clients = [
      ...writers.map((writer, i) => save(writer, at(i), () => isOver)),
      ...served.map((one) => decide(one, () => isOver)),
    ];
    const isFlowing = () => acknowledged.total > before.total && acknowledged.decisions > before.decisions;
    for (let tries = 0; !isFlowing() && tries < 500; tries++) await sleep(20);
    return async () => {
      isOver = true;
      await Promise.all(clients);
    };
  }
  return { database, writers, acknowledged, odd, again: () => again, begin, check };
}

function ownFile(name: string): string {
  const folder = path.resolve("test-results", name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) rmSync(path.join(folder, entry), { recursive: true });
  return path.join(folder, "crash.sqlite");
}

async function ownDatabase(name: string): Promise<string> {
  const url = new URL(process.env["TEST_PG_URL"] ?? "");
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`drop database if exists "${name}" with (force)`);
  await client.query(`create database "${name}"`);
  await client.end();
  url.pathname = name;
  return url.href;
}

/** Somebody who heads a team, and an onboarding in it that runs. */
async function whoDecides(database: string): Promise<{ enrollmentId: string; cookie: string }> {
  await openDatabase(database);
  const [row] = await read()
    .select({ enrollmentId: standings.enrollmentId, headId: teamHeads.personId })
    .from(standings)
    .innerJoin(teamHeads, and(eq(teamHeads.teamId, standings.teamId), isNull(teamHeads.toAt)))
    .where(and(isNull(standings.ending), isNull(standings.pausedFrom)))
    .orderBy(standings.enrollmentId)
    .limit(1);
  if (!row) throw new Error("No team has a head and somebody in it");
  const cookie = await signIn(row.headId, Date.now());
  await closeDatabase();
  return { enrollmentId: row.enrollmentId, cookie };
}

function brokenFile(file: string): string[] {
  const db = new Database(file);
  const bad: string[] = [];
  if (db.pragma("integrity_check", { simple: true }) !== "ok") bad.push("the file is not whole");
  if ((db.pragma("foreign_key_check") as unknown[]).length > 0) bad.push("a reference leads nowhere");
  db.close();
  return bad;
}
