import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { earlyRamp } from "#app/domain/early-ramp.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { insertActivity } from "#db/queries/activities.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";
import { company as companies, endingRows, waits } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let at: string;
// Friday, the 27th; stage 2 opened at nine on Monday, the 2nd.
const now = Date.UTC(2026, 10, 27, 7);
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  const { head, enrollmentId, start } = company;
  at = `/enrollments/${enrollmentId}/first-test`;
  const exception = { category: "experience", reason: "Has sold for many years", expiresOn: null } as const;
  await grantException(head, { enrollmentId, stage: 1, ...exception }, start);
});

const call = (occurredOn: string, amount: number, recordedAt: number) =>
  tx(async (t) => {
    await insertActivity(t, {
      id: `${occurredOn}-${amount}`,
      enrollmentId: company.enrollmentId,
      traineeId: company.traineeId,
      kind: "call",
      amount,
      occurredOn,
      recordedAt,
      recordedById: company.traineeId,
      source: "here",
      requestId: `${occurredOn}-${amount}`,
    });
    await projectStanding(t, company.enrollmentId, await findClock(t, now));
  });
const ramp = async (moment = now) => {
  const clock = await findClock(read(), moment);
  const found = await findJourney(read(), company.enrollmentId, clock);
  return found && earlyRamp(found.journey, found.facts, clock);
};
const owed = async () => {
  await tx(async (t) => projectStanding(t, company.enrollmentId, await findClock(t, now)));
  return (await read().select().from(waits)).filter(({ what }) => what === "first-test").length;
};
const decide = (decision: string, reason = "The calls speak for it", person = "head") =>
  submit(person, at, { decision, reason });

test("the first call is counted in working hours, and in time until the end of the third day", async () => {
  expect(await ramp()).toMatchObject({ firstCallBy: "2026-11-04", firstCall: null });
  // Tuesday at noon: eight hours of Monday and three of Tuesday.
  await call("2026-11-03", 2, Date.UTC(2026, 10, 3, 10));
  expect((await ramp())?.firstCall).toEqual({ on: "2026-11-03", minutes: 660, isSure: true, isLate: false });
});

test("of a call put down later only the day is known, and one on the fourth day is late", async () => {
  await call("2026-11-05", 2, Date.UTC(2026, 10, 9, 10));
  expect((await ramp())?.firstCall).toEqual({
    on: "2026-11-05",
    minutes: 1_920,
    isSure: false,
    isLate: true,
  });
});

test("weeks are counted against their targets, and a day asks for its share of what is left", async () => {
  await call("2026-11-03", 4, Date.UTC(2026, 10, 3, 10));
  await call("2026-11-09", 3, Date.UTC(2026, 10, 9, 10));
  expect((await ramp(Date.UTC(2026, 10, 10, 8)))?.weeks).toMatchObject([
    { from: "2026-11-02", to: "2026-11-06", target: 5, done: 4 },
    { from: "2026-11-09", to: "2026-11-13", target: 10, done: 3 },
    { from: "2026-11-16", to: "2026-11-20", target: 20, done: 0 },
  ]);
  // Seven are left for four days.
  expect((await ramp(Date.UTC(2026, 10, 10, 8)))?.today).toBe(2);
  expect(await ramp()).toMatchObject({ week: null, today: 0, testDueOn: "2026-11-23" });
});

test("after the last week the head is asked; one more week is given once, and going on ends it", async () => {
  expect(await owed()).toBe(1);
  expect((await decide("one-more-week")).location).toBe(`/enrollments/${company.enrollmentId}`);
  expect(await ramp()).toMatchObject({
    testDueOn: "2026-11-30",
    weeks: [{}, {}, {}, { number: 4, target: 20 }],
  });
  expect(await owed()).toBe(0);
  expect((await decide("one-more-week")).status).toBe(409);
  expect((await decide("go-on", "no")).status).toBe(422);
  expect((await decide("go-on")).status).toBe(303);
  expect((await decide("go-on")).status).toBe(409);
  const { data } = await visit(company.traineeId, at);
  expect(data).toMatchObject({
    mayDecide: false,
    decisions: [{ decision: "one-more-week" }, { decision: "go-on", reason: "The calls speak for it" }],
  });
});

test("nobody decides on their own, nor who does not head them", async () => {
  for (const person of [company.traineeId, "mentor", "trainer", "executive", "rival", "admin"])
    expect((await decide("go-on", "The calls speak for it", person)).status).toBeGreaterThanOrEqual(403);
  expect(await owed()).toBe(1);
});

test("ending at the first test asks for a reason from the list, which stays by its key", async () => {
  const end = (more: Record<string, string>) =>
    submit("head", `/enrollments/${company.enrollmentId}/ending`, {
      ending: "left",
      reason: "Does not want to call",
      after: "first-test",
      ...more,
    });
  expect(((await end({})).data as { errors: object }).errors).toEqual({ leaving: "required" });
  expect((await end({ leaving: "fears-the-phone" })).status).toBe(303);
  expect(await read().select().from(endingRows)).toMatchObject([{ leavingReason: "fears-the-phone" }]);
});

test("a company that sets no weeks has no first test", async () => {
  await tx((t) => t.update(companies).set({ firstWeeks: "" }).where(eq(companies.id, "company")));
  expect(await ramp()).toBeNull();
  expect((await visit("head", at)).status).toBe(404);
});
