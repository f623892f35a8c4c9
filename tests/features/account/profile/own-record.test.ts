import { eq, getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read, tx } from "#db/engine";
import { keys as allKeys, paper as papers } from "#db/forms/paper.ts";
import { contentHash } from "#db/hash.ts";
import { journal, sealOf, setJournalKey } from "#db/journal.ts";
import { keepFile } from "#db/queries/files.ts";
import { leftOut } from "#db/queries/not-in-own-record.ts";
import { findOwnRecord } from "#db/queries/own-record.ts";
import * as schema from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

test("every table with something about a person is in the record, or says why it is not", async () => {
  const about = [
    "person_id",
    "trainee_id",
    "subject_id",
    "enrollment_id",
    "attempt_id",
    "recipient_id",
    "key_hash",
  ];
  const tables = Object.values(schema)
    .filter((table) => is(table, Table))
    .filter((table) => Object.values(getTableColumns(table)).some(({ name }) => about.includes(name)))
    .map((table) => getTableName(table));
  const there = Object.keys(await findOwnRecord(read(), company.traineeId));
  expect(tables.filter((name) => !there.includes(name) && !(name in leftOut))).toEqual([]);
  expect(Object.keys(leftOut).filter((name) => there.includes(name))).toEqual([]);
});

test("the file has one's own record, and nobody else's; keys and drafts of marks are not in it", async () => {
  const now = Date.now();
  for (const stage of [1, 2])
    await grantException(
      company.head,
      {
        enrollmentId: company.enrollmentId,
        stage,
        category: "other",
        reason: "Set up for this test",
        expiresOn: null,
      },
      now,
    );
  const attempt = await startAttempt(
    company.trainee,
    { enrollmentId: company.enrollmentId, key: "survey" },
    now,
  );
  if (!attempt.ok) throw new Error(attempt.code);
  const { attemptId } = attempt;
  await saveAnswer(company.trainee, { attemptId, questionKey: "q2", answer: "An own answer", seq: 1 }, now);
  await submitAttempt(company.trainee, { attemptId }, now);
  await gradeAnswer(
    company.as("trainer"),
    { attemptId, questionKey: "q2", bp: 5_000, comment: "A draft of a remark" },
    now,
  );
  const text = async (person: string) => JSON.stringify((await visit(person, "/account/record")).data);
  const draft = await text(company.traineeId);
  expect(draft).toContain("An own answer");
  expect(draft).toContain("Set up for this test");
  for (const secret of [
    "A draft of a remark",
    "Because.",
    "attempt.marked",
    "tokenHash",
    "passwordHash",
    "idHash",
  ])
    expect(draft).not.toContain(secret);
  expect(await text("mentor")).not.toContain("An own answer");
  await releaseAttempt(company.as("trainer"), { attemptId }, now);
  expect(await text(company.traineeId)).toContain("A draft of a remark");
});

test("files are in it with their bytes, as long as they are there", async () => {
  const [first, second] = [Buffer.from([0, 255, 10, 13, 34, 92]), Buffer.alloc(300_001, 7)];
  for (const [id, content] of [
    ["one", first],
    ["two", second],
    ["gone", null],
  ] as const) {
    await tx((t) =>
      keepFile(t, {
        id,
        subjectId: company.traineeId,
        name: `${id}.pdf`,
        type: "application/pdf",
        size: content?.length ?? 9,
        hash: contentHash(id),
        content,
        uploadedById: company.traineeId,
        uploadedAt: 1,
      }),
    );
  }
  const { data } = (await visit(company.traineeId, "/account/record")) as {
    data: { tables: { files: { id: string }[] }; fileContents: Record<string, string> };
  };
  expect(data.tables.files.map(({ id }) => id).sort()).toEqual(["gone", "one", "two"]);
  expect(Object.keys(data.fileContents).sort()).toEqual(["one", "two"]);
  expect(Buffer.from(data.fileContents["one"] ?? "", "base64")).toEqual(first);
  expect(Buffer.from(data.fileContents["two"] ?? "", "base64")).toEqual(second);
  expect((await visit("mentor", "/account/record")).data).toMatchObject({ fileContents: {} });
});

test("it comes as a file, and strangers get none", async () => {
  expect((await visit(null, "/account/record")).status).toBe(302);
  expect(await visit(company.traineeId, "/account/record")).toMatchObject({
    status: 200,
    data: { personId: company.traineeId, tables: { enrollments: [{}] } },
  });
});

test("nothing in it stands for the key of an attempt, neither today's rows nor those of before", async () => {
  const now = Date.now();
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      category: "other",
      reason: "Set up for this test",
      expiresOn: null,
    },
    now,
  );
  const begun = await startAttempt(
    company.trainee,
    { enrollmentId: company.enrollmentId, key: "basics" },
    now,
  );
  const attemptId = begun.ok ? begun.attemptId : "";
  const [row] = await read().select().from(schema.attempts).where(eq(schema.attempts.id, attemptId));
  const [paper, keys] = [papers.lift(row?.paper ?? ""), allKeys.lift(row?.keys ?? "")];
  const [started] = await read().select().from(schema.journal).where(eq(schema.journal.objectId, attemptId));
  const plain = [[paper, keys], keys, Object.values(keys), row?.keys].map(contentHash);
  for (const hash of plain) expect([row?.paperHash, started?.body].join()).not.toContain(hash);
  await tx(async (t) => {
    await t
      .update(schema.attempts)
      .set({ paperHash: contentHash([paper, keys]) })
      .where(eq(schema.attempts.id, attemptId));
    for (const act of ["attempt.started", "warm-up.started"] as const) {
      await journal(t, {
        at: now,
        actorId: company.traineeId,
        actorKind: "person",
        act,
        subjectId: company.traineeId,
        objectKind: "attempt",
        objectId: attemptId,
        body: { number: 1, paperHash: contentHash([paper, keys]) },
      });
    }
  });
  const record = JSON.stringify((await visit(company.traineeId, "/account/record")).data);
  for (const hash of [...plain, row?.paperHash ?? "none"]) expect(record).not.toContain(hash);
  expect(record).not.toContain("1 + 1");
  await submitAttempt(company.trainee, { attemptId }, now);
  const later = JSON.stringify((await visit(company.traineeId, "/account/record")).data);
  expect(later).toContain("1 + 1");
  for (const hash of plain) expect(later).not.toContain(hash);
});

test("one paper and key drawn twice are sealed alike, and otherwise under another key of the journal", () => {
  const value = [{ questions: [] }, { q1: { value: 2 } }];
  const first = sealOf(value);
  expect(sealOf(structuredClone(value))).toBe(first);
  setJournalKey("test", "another key");
  expect(sealOf(value)).not.toBe(first);
});
