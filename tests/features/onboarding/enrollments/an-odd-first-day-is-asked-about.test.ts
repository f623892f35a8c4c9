import { beforeEach, describe, expect, test } from "vitest";
import { firstDayQuestion } from "#app/domain/first-day.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { makeCalendar } from "#app/domain/working-days.ts";
import { read } from "#db/engine";
import { enrollments } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit } from "#tests/support/visit.ts";

const calendar = makeCalendar({ holidays: "bulgaria", exceptions: [{ on: "2026-11-27", working: false }] });

test.each<[string, string, ReturnType<typeof firstDayQuestion>]>([
  ["today", "2026-11-26", null],
  ["in August", "2026-08-03", null],
  ["a year ago to the day", "2025-11-26", null],
  ["a day more", "2025-11-25", "first-day-long-ago"],
  ["the wrong year", "2016-11-28", "first-day-long-ago"],
  ["a Saturday", "2026-11-28", "first-day-not-worked"],
  ["a holiday", "2026-12-24", "first-day-not-worked"],
  ["a day the company is shut", "2026-11-27", "first-day-not-worked"],
])("a first day %s", (_, day, expected) =>
  expect(firstDayQuestion(day, { today: "2026-11-26", calendar })).toBe(expected),
);

test("somebody known here is asked about by their own days", () => {
  const student = { weekdays: [1, 3], targetShareBp: 5_000 };
  const ask = (day: string) => firstDayQuestion(day, { today: "2026-11-26", calendar }, [student]);
  expect([ask("2026-11-30"), ask("2026-12-01"), ask("2026-12-02")]).toEqual([
    null,
    "first-day-not-worked",
    null,
  ]);
});

test("whoever comes back is asked about by the days they last worked", async () => {
  await freshDatabase();
  forgetCookies();
  const company = await smallCompany();
  await submit("head", `/enrollments/${company.enrollmentId}/work-week`, {
    "weekdays[]": ["1", "3"],
    share: "50",
  });
  await endEnrollment(
    company.head,
    { enrollmentId: company.enrollmentId, ending: "left", reason: "Back to university" },
    Date.now(),
  );
  const send = (startsOn: string, more = {}) =>
    submit("head", "/enrollments/together", {
      "chosen[]": company.traineeId,
      people: "",
      startsOn,
      teamId: "team",
      requestId: "comes-back-again",
      step: "enroll",
      ...more,
    });
  // A Tuesday far ahead, then the Monday before it.
  expect(await send("2032-06-08")).toMatchObject({
    status: 422,
    data: { errors: { startsOn: "first-day-not-worked" } },
  });
  expect(await send("2032-06-07")).toMatchObject({ status: 200 });
});

describe.each([
  ["/enrollments/new", { name: "Nina Petrova", email: "" }],
  ["/enrollments/together", { people: "Nina Petrova\nIvo Petrov", step: "enroll" }],
] as const)("%s", (url, who) => {
  beforeEach(async () => {
    await freshDatabase();
    forgetCookies();
    await smallCompany();
  });
  const send = (more: Record<string, string | string[]>) =>
    submit("head", url, {
      ...who,
      startsOn: "2016-11-28",
      teamId: "team",
      requestId: "an-odd-first-day",
      ...more,
    });
  const count = async () => (await read().select({ id: enrollments.id }).from(enrollments)).length;

  test("asks once, keeps what was typed and enrols nobody; confirmed, it goes on", async () => {
    const asked = await send({ place: "Front desk" });
    expect(asked).toMatchObject({
      status: 422,
      data: {
        errors: { startsOn: "first-day-long-ago" },
        values: { startsOn: "2016-11-28", place: "Front desk" },
        sureOf: "2016-11-28",
      },
    });
    expect(await count()).toBe(1);
    expect((await send({ "sure[]": "2016-11-28" })).status).toBe(200);
    expect(await count()).toBe(url.endsWith("new") ? 2 : 3);
  });

  test("a confirmation of another day does not count", async () => {
    expect((await send({ startsOn: "2026-11-28", "sure[]": "2016-11-28" })).data).toMatchObject({
      errors: { startsOn: "first-day-not-worked" },
      sureOf: "2026-11-28",
    });
    expect(await count()).toBe(1);
  });
});
