import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { signDocument } from "#app/features/requirements/documents/sign-document.server.ts";
import { confirmGate } from "#app/features/onboarding/gates/confirm-gate.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { read, tx } from "#db/engine";
import { journal, verifyJournal } from "#db/journal.ts";
import { receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findAllGateDecisions } from "#db/queries/gates.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let now: number;
const times = <T>(n: number, run: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => run(i)));

async function countOf(from: string): Promise<number> {
  const conn = read() as unknown as { execute: (query: unknown) => Promise<{ rows: { n: number }[] }> };
  return (await conn.execute(sql.raw(`select count(*)::int as n from ${from}`))).rows[0]?.n ?? -1;
}

beforeEach(async () => {
  await freshDatabase();
  company = await smallCompany();
  now = company.start + 3_600_000;
});

test("twenty transactions at once leave a whole journal", async () => {
  const before = await verifyJournal(read());
  await times(20, (i) =>
    tx((t) =>
      journal(t, {
        at: now,
        actorId: null,
        actorKind: "system",
        act: "company.changed",
        subjectId: null,
        objectKind: "test",
        objectId: String(i),
        body: { i },
      }),
    ),
  );
  const after = await verifyJournal(read());
  expect(before.ok && after.ok && after.count - before.count).toBe(20);
});

test("fifty starts at once open one attempt, and fifty hand-ins score it once", async () => {
  const at = { enrollmentId: company.enrollmentId };
  await grantException(
    company.head,
    { ...at, stage: 1, category: "other", reason: "Set up for this test", expiresOn: null },
    now,
  );
  const started = await times(50, () => startAttempt(company.trainee, { ...at, key: "basics" }, now + 1_000));
  expect(started.filter(({ ok }) => !ok)).toEqual([]);
  expect(await countOf("attempts")).toBe(1);
  const ids = new Set(started.flatMap((one) => (one.ok ? [one.attemptId] : [])));
  expect(ids.size).toBe(1);
  const attemptId = [...ids][0] ?? "";
  await saveAnswer(company.trainee, { attemptId, questionKey: "q1", answer: "2", seq: 1 }, now + 2_000);
  const results = await times(50, () => submitAttempt(company.trainee, { attemptId }, now + 3_000));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(new Set(results.map((one) => JSON.stringify({ ...one, isRepeated: null }))).size).toBe(1);
  expect(results[0]).toMatchObject({ result: { scoreBp: 10_000, isPassed: true } });
  expect([
    await countOf("attempt_results"),
    await countOf("attempt_marks"),
    await countOf("attempts"),
  ]).toEqual([1, 1, 1]);
  expect(await countOf(`journal where object_id = '${attemptId}' and act = 'attempt.submitted'`)).toBe(1);
  expect(await verifyJournal(read())).toMatchObject({ ok: true });
  expect(results.filter((one) => one.ok && !one.isRepeated)).toHaveLength(1);
});

test("fifty confirmations at once pass the gate once", async () => {
  const at = { enrollmentId: company.enrollmentId };
  await completeTask(company.as("admin"), { ...at, key: "account", requestId: "request-1" }, now);
  const rules = await findCurrentDocument(read(), "rules");
  await signDocument(
    company.trainee,
    { ...at, key: "rules", contentHash: rules?.hash ?? "", nonce: "nonce-1" },
    now,
  );
  const found = await findJourney(read(), company.enrollmentId, await findClock(read(), now));
  const stage = found?.journey.stages[0];
  if (!found || !stage) throw new Error("no journey");
  const input = { ...at, stage: 1, receiptHash: receiptHash(found, stage) };
  const all = await times(50, () => confirmGate(company.head, input, now));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(all.filter((one) => !one.ok && one.code !== "already-recorded")).toEqual([]);
  expect(await verifyJournal(read())).toMatchObject({ ok: true });
  expect(await findAllGateDecisions(read(), company.enrollmentId)).toHaveLength(1);
});
