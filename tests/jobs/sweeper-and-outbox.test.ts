import { spawnSync } from "node:child_process";
import Database from "better-sqlite3";
import { beforeEach, expect, test } from "vitest";
import { sendOutbox } from "#app/jobs/send-outbox.server.ts";
import { seedEnrollments } from "#app/jobs/seed-enrollments.server.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { stageStates } from "#app/domain/stages.ts";
import { closeDatabase, read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findDueOutbox, insertOutbox } from "#db/queries/outbox.ts";
import { insertSession } from "#db/queries/sessions.ts";
import { outdateStandings, standingOf } from "#db/queries/standings.ts";
import { findStaleEnrollments } from "#db/queries/waits.ts";
import { standings, teamHeads, waits } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

let file: string;
const minute = 60_000;

beforeEach(async () => {
  file = await freshDatabase();
});

test("an attempt past its deadline is handed in at the deadline, and scored from what was saved", async () => {
  const company = await smallCompany();
  const at = { enrollmentId: company.enrollmentId };
  const now = company.start + 60 * minute;
  await grantException(
    company.head,
    { ...at, stage: 1, category: "other", reason: "Set up for this test", expiresOn: null },
    now,
  );
  const attempt = await startAttempt(company.trainee, { ...at, key: "basics" }, now);
  if (!attempt.ok) throw new Error(attempt.code);
  await saveAnswer(
    company.trainee,
    { attemptId: attempt.attemptId, questionKey: "q1", answer: "2", seq: 1 },
    now + minute,
  );
  expect(await sweep(now + 19 * minute)).toMatchObject({ closed: 0 });
  expect(await sweep(now + 21 * minute)).toMatchObject({ closed: 1 });
  const facts = await findFacts(read(), company.enrollmentId);
  expect(facts?.facts.attempts).toMatchObject([{ submittedAt: now + 20 * minute, passed: true }]);
  expect(await sweep(now + 22 * minute)).toMatchObject({ closed: 0 });
});

test("rows that a new day makes stale are renewed, and then equal the facts", async () => {
  const company = await smallCompany();
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      category: "other",
      reason: "Set up for this test",
      expiresOn: "2026-11-05",
    },
    company.start + minute,
  );
  const later = company.start + 10 * 24 * 60 * minute;
  expect(await sweep(later)).toMatchObject({ renewed: 1 });
  await expectProjectionToEqualFacts(later);
  expect((await read().select().from(waits)).map(({ what }) => what)).toContain("override");
});

test("after midnight the board of the head who was here last is renewed first, and others are answered between the rows", async () => {
  const now = Date.UTC(2026, 10, 23, 9);
  await seedEnrollments({ enrollments: 60, activeShare: 1 }, now);
  await tx((t) => outdateStandings(t, now));
  const heads = await read()
    .select({ teamId: teamHeads.teamId, personId: teamHeads.personId })
    .from(teamHeads);
  const teamOf = new Map(
    (await read().select({ id: standings.enrollmentId, teamId: standings.teamId }).from(standings)).map(
      ({ id, teamId }) => [id, teamId],
    ),
  );
  expect(heads.length).toBeGreaterThan(1);
  for (const [i, { teamId, personId }] of heads.entries()) {
    await tx((t) =>
      insertSession(t, {
        idHash: `session-${i}`,
        personId,
        createdAt: now,
        seenAt: now + i,
        expiresAt: now + 1e9,
        isRemembered: true,
        provedAt: now,
        endedAt: null,
        device: null,
      }),
    );
    const order = (await findStaleEnrollments(read(), "2026-11-23", 100)).map((id) => teamOf.get(id));
    const theirs = order.filter((one) => one === teamId).length;
    expect(theirs).toBeGreaterThan(0);
    expect(order.slice(0, theirs).every((one) => one === teamId)).toBe(true);
  }
  let [turns, isOver] = [0, false];
  const others = (async () => {
    for (; !isOver; turns++) await new Promise(setImmediate);
  })();
  const { renewed } = await sweep(now);
  isOver = true;
  await others;
  expect(renewed).toBe(60);
  expect(turns).toBeGreaterThanOrEqual(renewed);
});

test("the projection equals the facts for a whole made-up company", async () => {
  const now = Date.UTC(2026, 10, 23, 9);
  await seedEnrollments({ enrollments: 60, activeShare: 0.5 }, now);
  await expectProjectionToEqualFacts(now);
});

async function expectProjectionToEqualFacts(now: number): Promise<void> {
  const clock = await findClock(read(), now);
  for (const row of await read().select().from(standings)) {
    const enrolled = await findFacts(read(), row.enrollmentId);
    if (!enrolled) throw new Error("a standing without an enrollment");
    const expected = standingOf(enrolled, stageStates(enrolled.programme, enrolled.facts, clock), clock);
    expect(row).toEqual(expected.standing);
    const found = (await read().select().from(waits)).filter(
      ({ enrollmentId }) => enrollmentId === row.enrollmentId,
    );
    expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      expected.waits.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
}

test("what is in the outbox goes out once; what fails waits twice as long each time", async () => {
  const put = (id: string) =>
    tx((t) => insertOutbox(t, { id, kind: "test", recipientId: null, body: "{}", at: 1_000 }));
  await put("good");
  await put("bad");
  const sent: string[] = [];
  const send = async ({ id }: { id: string }) => {
    if (id === "bad") throw new Error("no server");
    sent.push(id);
  };
  expect(await sendOutbox(send, 1_000)).toBe(1);
  expect(await sendOutbox(send, 2_000)).toBe(0);
  expect(await sendOutbox(send, 1_000 + minute)).toBe(0);
  const [bad] = await findDueOutbox(read(), 1_000 + 10 * minute, 10);
  expect(bad).toMatchObject({ failures: 2, lastError: "no server", availableAt: 1_000 + 3 * minute });
  expect(sent).toEqual(["good"]);
});

test("the command line finds a changed entry and names it, with exit code 1", async () => {
  await smallCompany();
  await closeDatabase();
  const verify = () =>
    spawnSync(process.execPath, ["--import", "tsx", "app/jobs/cli.ts", "journal", "verify"], {
      encoding: "utf8",
      env: {
        ...process.env,
        DATABASE_URL: file,
        JOURNAL_KEY: "a journal key that is only for the tests",
        JOURNAL_KEY_ID: "test",
        NODE_ENV: "production",
      },
    });
  const whole = verify();
  expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining("The journal is intact")]);
  const db = new Database(file);
  const [trigger] = db
    .prepare("select sql from sqlite_master where name = 'journal_no_update'")
    .pluck()
    .all() as string[];
  db.exec("drop trigger journal_no_update; update journal set at = at + 1 where seq = 3");
  db.exec(trigger ?? "");
  db.close();
  const broken = verify();
  expect([broken.status, broken.stderr]).toEqual([1, "The journal is broken at entry 3: changed.\n"]);
});

test("made-up people never go into a company that is not a test", async () => {
  await smallCompany();
  await closeDatabase();
  const db = new Database(file);
  db.exec("update company set kind = 'live'");
  db.close();
  const done = spawnSync(
    process.execPath,
    ["--import", "tsx", "app/jobs/cli.ts", "seed", "--enrollments", "5", "--database", file],
    { encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  expect(done.status).not.toBe(0);
  expect(done.stderr).toContain("only go into a database of their own");
});
