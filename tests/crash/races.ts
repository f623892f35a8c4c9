// --races 100: somebody's access is ended while they write through every process there is; nothing of theirs is written after that.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { and, desc, eq, gt } from "drizzle-orm";
import { paths } from "#app/paths.ts";
import { closeDatabase, engine, openDatabase, openToRead, read, tx } from "#db/engine";
import { insertPerson, insertRole, updateDeactivatedAt } from "#db/queries/people.ts";
import { answers, journal } from "#db/schema/index.ts";
import { signIn, type Writer } from "#tests/bench/scene.ts";
import { type Served, serve } from "#tests/bench/served.ts";
import { isDone, post, prepareLoad } from "./under-load.ts";

const { values } = parseArgs({ options: { races: { type: "string", default: "100" } } });
const races = Number(values.races);
const { database, writers } = await prepareLoad("crash_races");
const bad: string[] = [];
const startedAt = performance.now();
let [written, entries, run] = [0, 0, 0];

/** Gives everybody their access back, while no server runs, and the administrator a fresh session. */
async function begin(): Promise<{ admin: string; cookies: Map<Writer, string> }> {
  await openDatabase(database);
  const now = Date.now();
  const admin = randomUUID();
  await tx(async (t) => {
    await insertPerson(t, { id: admin, name: "Administrator", email: null, language: null, at: now });
    await insertRole(t, { id: randomUUID(), personId: admin, role: "admin", fromAt: now, grantedById: null });
    for (const { personId } of writers) await updateDeactivatedAt(t, personId, null);
  });
  const cookies = new Map<Writer, string>();
  for (const writer of writers) cookies.set(writer, await signIn(writer.personId, now));
  const cookie = await signIn(admin, now);
  await closeDatabase();
  return { admin: cookie, cookies };
}

const answersOf = async ({ attemptId }: Writer) =>
  JSON.stringify(
    await read().select().from(answers).where(eq(answers.attemptId, attemptId)).orderBy(answers.questionKey),
  );

async function race(
  writer: Writer,
  cookie: string,
  admin: string,
  servers: readonly Served[],
): Promise<void> {
  let [isOver, endedAt] = [false, Number.POSITIVE_INFINITY];
  const client = async ({ url, origin }: Served, send: (at: Served) => Promise<boolean>) => {
    while (!isOver) {
      const askedAt = performance.now();
      if ((await send({ url, origin } as Served)) && askedAt > endedAt)
        bad.push(`${writer.personId} wrote something asked for after the access had ended`);
    }
  };
  const save = async ({ url, origin }: Served) => {
    const answer = await post(url + writer.path, origin, cookie, writer.body());
    const isSaved =
      answer?.status === 200 &&
      ((await answer.json().catch(() => ({}))) as { saved?: boolean }).saved === true;
    if (isSaved) written++;
    return isSaved;
  };
  const record = async ({ url, origin }: Served) => {
    const isRecorded = isDone(await post(url + paths.accountSessions, origin, cookie, ""));
    if (isRecorded) entries++;
    return isRecorded;
  };
  const clients = servers.flatMap((at) => [client(at, save), client(at, save), client(at, record)]);
  await sleep(60 + ((run * 7_919) % 150));
  const by = servers[run % servers.length] as Served;
  if (!isDone(await post(`${by.url}/people/${writer.personId}/deactivation`, by.origin, admin, "")))
    bad.push("the access was not ended");
  endedAt = performance.now();
  const before = await answersOf(writer);
  await sleep(120);
  isOver = true;
  await Promise.all(clients);
  if ((await answersOf(writer)) !== before)
    bad.push(`an answer of ${writer.personId} was written after the access had ended`);
  const [end] = await read()
    .select({ seq: journal.seq })
    .from(journal)
    .where(and(eq(journal.act, "person.deactivated"), eq(journal.subjectId, writer.personId)))
    .orderBy(desc(journal.seq))
    .limit(1);
  const late = await read()
    .select({ act: journal.act })
    .from(journal)
    .where(and(eq(journal.actorId, writer.personId), gt(journal.seq, end?.seq ?? 0)));
  for (const { act } of late) bad.push(`${act} by ${writer.personId} after the access had ended`);
  run++;
}

while (run < races) {
  const { admin, cookies } = await begin();
  const servers = [await serve(database), ...(engine === "pg" ? [await serve(database)] : [])];
  await openToRead(database);
  for (const [writer, cookie] of [...cookies].slice(0, races - run))
    await race(writer, cookie, admin, servers);
  await closeDatabase();
  for (const server of servers) await server.stop();
}
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(
  `${run} races on ${engine} in ${seconds} s; ${written} answers and ${entries} entries before the end; ${bad.length} problems\n${bad.map((text) => `${text}\n`).join("")}`,
);
process.exitCode = bad.length > 0 || written < run || entries < run ? 1 : 0;
