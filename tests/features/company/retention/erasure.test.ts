import { existsSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { makeItLink } from "#app/features/requirements/it-tasks/make-it-link.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { recordMilestone } from "#app/features/requirements/milestones/record-milestone.server.ts";
import { holdPerson } from "#app/features/company/retention/hold-person.server.ts";
import { monthsAfter } from "#app/domain/retention.ts";
import { retain } from "#app/jobs/retain.server.ts";
import { engine, read, tx } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { updateAnswered } from "#db/queries/warm-ups.ts";
import { findBoard } from "#db/queries/board.ts";
import { findPersonById, updateParticulars } from "#db/queries/people.ts";
import { oralExams, particulars } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openWarmUp } from "#tests/support/open-warm-up.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, visit } from "#tests/support/visit.ts";

const day = 86_400_000;
const canary = "Canarykestrel";
let file: string;
let company: Awaited<ReturnType<typeof smallCompany>>;
let left: number;

/** A trainee who left a name, an address, free text, a file, a written answer and a device behind, and whose access has ended. */
beforeEach(async () => {
  file = await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  const { enrollmentId, trainee, traineeId, head, start } = company;
  left = start + 10 * day;
  await tx((t) =>
    updateParticulars(t, traineeId, { name: `${canary} One`, email: `${canary.toLowerCase()}@example.test` }),
  );
  await recordMilestone(
    trainee,
    {
      enrollmentId,
      key: "step",
      text: `${canary} two met a client.`,
      file: {
        name: `${canary}.png`,
        type: "image/png",
        size: 20,
        hash: "h",
        content: Buffer.from(`${canary} three bytes`),
      },
      activityId: null,
      requestId: "a-milestone",
    } as never,
    start + day,
  );
  await grantException(
    head,
    {
      enrollmentId,
      stage: 1,
      category: "other",
      reason: `${canary} four was here before`,
      expiresOn: "2030-01-01",
    },
    start + day,
  );
  await grantException(
    head,
    {
      enrollmentId,
      stage: 2,
      category: "other",
      reason: `${canary} five was here before`,
      expiresOn: "2030-01-01",
    },
    start + day,
  );
  const attempt = await startAttempt(trainee, { enrollmentId, key: "survey" }, start + 2 * day);
  if (!attempt.ok) throw new Error(attempt.code);
  await saveAnswer(
    trainee,
    { attemptId: attempt.attemptId, questionKey: "q2", value: `${canary} six because`, seq: 1 } as never,
    start + 2 * day + 1,
  );
  await submitAttempt(trainee, { attemptId: attempt.attemptId }, start + 2 * day + 2);
  await tx((t) =>
    t.insert(oralExams).values({
      attemptId: attempt.attemptId,
      traineeId,
      examinerId: head.id,
      place: `${canary} ten's desk`,
    }),
  );
  await openWarmUp(traineeId, "short");
  await tx((t) =>
    updateAnswered(t, "warm-up", 1, { value: `${canary} eight`, isRight: false, answeredAt: start + 1 }),
  );
  await cookieOf(traineeId);
  await endEnrollment(
    head,
    { enrollmentId, ending: "left", reason: `${canary} seven did not like it` },
    left,
  );
  await deactivatePerson(company.as("admin"), { personId: traineeId, isActive: false }, left);
});

const bytes = () =>
  ["", "-wal", "-shm"]
    .map((end) => file + end)
    .filter(existsSync)
    .reduce(
      (sum, name) =>
        sum + readFileSync(name).toString("latin1").toLowerCase().split(canary.toLowerCase()).length - 1,
      0,
    );
const counts = async () =>
  findBoard(
    read(),
    company.as("executive"),
    { view: "ended", teamId: null, stage: null } as never,
    "2030-01-01",
    { limit: 9, offset: 0 },
  );

test.skipIf(engine === "pg")(
  "erased, nothing of them is left in the files, the chain holds and the figures stay",
  async () => {
    const before = await counts();
    expect(bytes()).toBeGreaterThan(5);
    const answer = await submit("admin", `/people/${company.traineeId}/erasure`, {});
    expect(answer.status).toBe(303);
    expect(bytes()).toBe(0);
    expect(await verifyJournal(read())).toMatchObject({ ok: true });
    const after = await counts();
    expect(
      after.map(({ stage, ending, endedOn, segments }) => ({ stage, ending, endedOn, segments })),
    ).toEqual(before.map(({ stage, ending, endedOn, segments }) => ({ stage, ending, endedOn, segments })));
    expect((await visit("head", `/enrollments/${company.enrollmentId}/timeline`)).status).toBe(200);
    expect((await visit("admin", `/people/${company.traineeId}`)).status).toBe(200);
    expect((await submit("admin", `/people/${company.traineeId}/erasure`, {})).status).toBe(409);
    expect((await submit("admin", `/people/${company.traineeId}/reactivation`, {})).status).toBe(409);
  },
);

test("time erases on its day and not before", async () => {
  const due = monthsAfter(left, 24);
  expect(await retain(due - 1)).toBe(0);
  expect(await retain(due)).toBe(1);
  expect((await findPersonById(read(), company.traineeId))?.name).toMatch(/^#/);
  expect(await retain(due + day)).toBe(0);
});

test("whoever only ever was named on a link is erased by time as well, counted from the end of the link", async () => {
  const done = await enroll(
    company.head,
    {
      name: "Person second",
      email: null,
      startsOn: "2026-11-02",
      teamId: "team",
      programme: null,
      requestId: "second-one",
      invitation: { tokenHash: "s" },
    },
    company.start,
  );
  const made = await makeItLink(
    company.head,
    { enrollmentId: done.ok ? done.enrollmentId : "", name: `${canary} nine`, tokenHash: "it" },
    left,
  );
  if (!made.ok) throw new Error(made.code);
  const [named] = await read()
    .select({ id: particulars.personId })
    .from(particulars)
    .where(eq(particulars.name, `${canary} nine`));
  const erasedAt = async () => (await findPersonById(read(), named?.id ?? ""))?.erasedAt ?? null;
  const end = monthsAfter(made.expiresAt, 24);
  await retain(end - 1);
  expect(await erasedAt()).toBeNull();
  await retain(end);
  expect(await erasedAt()).toBe(end);
  expect((await findPersonById(read(), named?.id ?? ""))?.name).not.toContain(canary);
  expect((await findPersonById(read(), "mentor"))?.erasedAt).toBeNull();
});

test("the months are the company's setting", async () => {
  expect((await submit("admin", "/retention", { months: "0", clientMonths: "12" })).status).toBe(422);
  expect((await submit("admin", "/retention", { months: "6", clientMonths: "12" })).status).toBe(303);
  expect(await retain(monthsAfter(left, 6) - 1)).toBe(0);
  expect(await retain(monthsAfter(left, 6))).toBe(1);
});

test("what has to be kept is kept, with the reason, until the hold ends", async () => {
  const admin = company.as("admin");
  expect(await holdPerson(admin, { personId: company.traineeId, reason: "no" }, left)).toEqual({
    ok: false,
    code: "not-a-reason",
  });
  await holdPerson(admin, { personId: company.traineeId, reason: "A court case is open" }, left);
  expect(await retain(monthsAfter(left, 30))).toBe(0);
  expect((await submit("admin", `/people/${company.traineeId}/erasure`, {})).status).toBe(409);
  expect(JSON.stringify((await visit("admin", "/retention")).data)).toContain("A court case is open");
  await submit("admin", `/people/${company.traineeId}/hold/end`, {});
  expect(await retain(monthsAfter(left, 30))).toBe(1);
});

test("nobody is erased who still has access, or by themselves", async () => {
  for (const [person, status] of [
    ["mentor", 409],
    ["admin", 409],
  ] as const)
    expect([person, (await submit("admin", `/people/${person}/erasure`, {})).status]).toEqual([
      person,
      status,
    ]);
  expect((await findPersonById(read(), "mentor"))?.name).toBe("Person mentor");
});

test.each([
  [0, "2026-01-31T00:00:00Z"],
  [1, "2026-02-28T00:00:00Z"],
  [-1, "2025-12-31T00:00:00Z"],
  [25, "2028-02-29T00:00:00Z"],
])("%i months after the end of January", (months, expected) => {
  expect(new Date(monthsAfter(Date.parse("2026-01-31T00:00:00Z"), months)).toISOString()).toBe(
    expected.replace("Z", ".000Z"),
  );
});
