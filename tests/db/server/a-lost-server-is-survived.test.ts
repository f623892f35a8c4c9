import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import pg from "pg";
import { beforeEach, expect, test } from "vitest";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { openSender } from "#app/jobs/send-outbox.server.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { actingAs, NoLongerHere } from "#db/acting.ts";
import { isUnavailable, read, tx, watchTrouble } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { insertOutbox } from "#db/queries/outbox.ts";
import { countPeople } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

let url: string;
let company: Awaited<ReturnType<typeof smallCompany>>;
let now: number;
let occurredOn: string;
const times = <T>(n: number, run: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => run(i)));

beforeEach(async () => {
  url = await freshDatabase();
  company = await smallCompany();
  now = company.start + 3_600_000;
  occurredOn = dayOf(now, "Europe/Sofia");
});

async function apart(query: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(query);
  } finally {
    await client.end();
  }
}

async function rowsOf<T>(query: string): Promise<T[]> {
  const conn = read() as unknown as { execute: (query: unknown) => Promise<{ rows: T[] }> };
  return (await conn.execute(sql.raw(query))).rows;
}

test("connections that are ended, idle or at work, end nothing but what was under way", async () => {
  const lost: unknown[] = [];
  watchTrouble((error) => void lost.push(error));
  await times(8, () => countPeople(read()));
  const endAll =
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()";
  await apart(endAll);
  await sleep(100);
  expect(lost.length).toBeGreaterThan(0);
  expect(await countPeople(read())).toBeGreaterThan(0);
  const body = tx(async (t) => {
    await (t as unknown as { execute: (query: unknown) => Promise<unknown> }).execute(
      sql.raw("select pg_sleep(5)"),
    );
  });
  const ended = expect(body).rejects.toSatisfy(isUnavailable);
  await sleep(200);
  await apart(endAll);
  await ended;
  await tx((t) => insertOutbox(t, { id: "after", kind: "x", recipientId: null, body: "{}", at: 1 }));
});

test("whoever waits for a lock somebody holds for ever is sent away, and can ask again", async () => {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query("begin; select pg_advisory_xact_lock(724017)");
  await expect(tx(async () => 1)).rejects.toSatisfy(isUnavailable);
  await holder.query("rollback");
  await holder.end();
  expect(await tx(async () => 1)).toBe(1);
});

test("sixty activities at once from one process collide with nothing", async () => {
  const { enrollmentId, trainee } = company;
  const all = await times(60, (i) =>
    logActivity(
      trainee,
      { enrollmentId, kind: "call", occurredOn, amount: 1, requestId: `request-${i}` },
      now + i,
    ).then(
      () => true,
      (error: unknown) => isUnavailable(error),
    ),
  );
  expect(all.every(Boolean)).toBe(true);
  expect(await verifyJournal(read())).toMatchObject({ ok: true });
});

test("an answer that was acknowledged is in what is handed in, however the two race", async () => {
  const at = { enrollmentId: company.enrollmentId };
  await grantException(
    company.head,
    { ...at, stage: 1, category: "other", reason: "Set up for this test", expiresOn: null },
    now,
  );
  const started = await startAttempt(company.trainee, { ...at, key: "basics" }, now);
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started;
  let kept = 0;
  const saves = times(40, async (i) => {
    const done = await saveAnswer(
      company.trainee,
      { attemptId, questionKey: "q1", answer: i % 2 ? "2" : "1", seq: i + 1 },
      now + 1_000,
    );
    if (done.ok) kept = Math.max(kept, i + 1);
  });
  const [, result] = await Promise.all([
    saves,
    sleep(20).then(() => submitAttempt(company.trainee, { attemptId }, now + 2_000)),
  ]);
  const [row] = await rowsOf<{ value: string; seq: number }>(
    `select value, seq from answers where attempt_id = '${attemptId}'`,
  );
  expect(row?.seq ?? 0).toBeGreaterThanOrEqual(kept);
  expect(result).toMatchObject({ ok: true, result: { isPassed: row?.value === '"2"' } });
});

test("nobody's entry stands after the end of their access, however many write while it ends", async () => {
  const { enrollmentId, trainee, traineeId } = company;
  const writes = times(20, (i) =>
    actingAs(traineeId, () =>
      logActivity(
        trainee,
        { enrollmentId, kind: "call", occurredOn, amount: 1, requestId: `request-${i}` },
        now + i,
      ),
    ).then(
      () => true,
      (error: unknown) => error instanceof NoLongerHere,
    ),
  );
  const [all] = await Promise.all([
    writes,
    sleep(30).then(() =>
      deactivatePerson(company.as("admin"), { personId: traineeId, isActive: false }, now + 50),
    ),
  ]);
  expect(all.every(Boolean)).toBe(true);
  const [end] = await rowsOf<{ seq: number }>("select seq from journal where act = 'person.deactivated'");
  expect(
    await rowsOf(`select act from journal where actor_id = '${traineeId}' and seq > ${end?.seq}`),
  ).toEqual([]);
});

test("two senders over one server send each mail once", async () => {
  await tx(async (t) => {
    for (let i = 0; i < 40; i++)
      await insertOutbox(t, { id: `row${i}`, kind: "mail.notice", recipientId: null, body: "{}", at: now });
  });
  const sent: string[] = [];
  const sender = () =>
    openSender({
      now: () => now,
      send: async ({ id }) => {
        await sleep(10);
        sent.push(id);
      },
    });
  await Promise.all([sender().idle(), sender().idle(), sender().idle()]);
  expect([sent.length, new Set(sent).size]).toEqual([40, 40]);
});
