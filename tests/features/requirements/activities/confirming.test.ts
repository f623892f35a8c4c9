import { beforeEach, expect, test } from "vitest";
import { activityDay, seenOf } from "#app/domain/activity-days.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { confirmDay } from "#app/features/requirements/activities/confirm-day.server.ts";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { read, tx } from "#db/engine";
import { insertConfirmation } from "#db/queries/activities.ts";
import { findFacts } from "#db/queries/facts.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit } from "#tests/support/visit.ts";

const on = "2026-11-03";
let company: Awaited<ReturnType<typeof smallCompany>>;
let now: number;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  now = company.start + 2 * 86_400_000;
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      category: "experience",
      reason: "Has sold for many years",
      expiresOn: null,
    },
    company.start,
  );
});

const facts = async () => {
  const found = await findFacts(read(), company.enrollmentId);
  if (!found) throw new Error("no onboarding");
  return found.facts;
};
const day = async () => activityDay(await facts(), "call", on);
const log = (amount: number, isDayNumber = false) =>
  logActivity(
    company.trainee,
    {
      enrollmentId: company.enrollmentId,
      kind: "call",
      amount,
      occurredOn: on,
      requestId: `request-${now}`,
      isDayNumber,
    },
    now++,
  );
const at = () => `/enrollments/${company.enrollmentId}/activities/confirmation`;
const confirm = async (person: string, more: Record<string, string> = {}) =>
  submit(person, at(), {
    occurredOn: on,
    seen: seenOf(await facts(), on),
    requestId: `confirm-${now++}`,
    ...more,
  });

test("whoever mentors confirms a day with one tap, or a sample of it; nobody else does, and never for oneself", async () => {
  await log(20, true);
  for (const person of [company.traineeId, "other", "trainer", "admin"]) {
    expect((await confirm(person)).status, person).toBeGreaterThanOrEqual(403);
    expect((await day())?.confirmed).toBe(0);
  }
  await confirm("head", { kind: "call", amount: "3" });
  expect(await day()).toMatchObject({ recorded: 20, confirmed: 3, unconfirmedSince: null });
  await confirm("head", { kind: "call", amount: "21" });
  expect((await day())?.confirmed).toBe(3);
  await expect(
    tx((t) =>
      insertConfirmation(t, {
        id: "own",
        enrollmentId: company.enrollmentId,
        traineeId: company.traineeId,
        kind: "call",
        occurredOn: on,
        amount: 1,
        confirmedById: company.traineeId,
        recordedAt: now,
        requestId: "own",
      }),
    ),
  ).rejects.toThrow();
});

test("a day that has changed since it was shown is not confirmed; what comes later waits again", async () => {
  await log(2);
  const seen = seenOf(await facts(), on);
  await log(5);
  const answer = await confirmDay(
    company.head,
    { enrollmentId: company.enrollmentId, occurredOn: on, sample: null, seen, requestId: "stale-day" },
    now++,
  );
  expect(answer).toEqual({ ok: false, code: "changed" });
  expect((await day())?.confirmed).toBe(0);
  const asked = {
    enrollmentId: company.enrollmentId,
    occurredOn: on,
    sample: null,
    seen: seenOf(await facts(), on),
    requestId: "fresh-day",
  };
  const [one, other] = [
    await confirmDay(company.head, asked, now++),
    await confirmDay(company.head, asked, now++),
  ];
  expect(one.ok).toBe(true);
  expect(other.ok).toBe(false);
  expect(await day()).toMatchObject({ confirmed: 7, unconfirmedSince: null });
  await log(1);
  expect(await day()).toMatchObject({ recorded: 8, confirmed: 7 });
  expect((await day())?.unconfirmedSince).not.toBeNull();
});

test("a confirmation is undone by whoever gave it, and by nobody else", async () => {
  await log(4);
  await confirm("head");
  const [look] = (await facts()).confirmations;
  const undo = (person: string) => submit(person, `${at()}/undo`, { confirmations: look?.id ?? "" });
  expect((await undo(company.traineeId)).status).toBeGreaterThanOrEqual(403);
  expect((await day())?.confirmed).toBe(4);
  await undo("head");
  expect(await day()).toMatchObject({ recorded: 4, confirmed: 0 });
});
