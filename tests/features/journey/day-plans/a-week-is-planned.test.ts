import { beforeEach, expect, test, vi } from "vitest";
import { tx } from "#db/engine";
import { findSettings, updateSettings } from "#db/queries/company.ts";
import { replaceMentor } from "#db/queries/enrollments.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
const page = () => `/enrollments/${company.enrollmentId}/day-plan`;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 4, 8) });
  forgetCookies();
  await freshDatabase();
  company = await smallCompany();
  await tx(async (t) => {
    const settings = await findSettings(t);
    if (settings) await updateSettings(t, { ...settings, plansDays: true });
    await replaceMentor(t, {
      id: "m",
      enrollmentId: company.enrollmentId,
      traineeId: company.traineeId,
      mentorId: "mentor",
      assignedById: "head",
      fromAt: company.start,
    });
  });
  return () => vi.useRealTimers();
});

const today = async () =>
  ((await visit(company.traineeId, "/today")).data as { view: { dayPlan: { today: string | null } | null } })
    .view.dayPlan;

test("a suggestion in turn stands until somebody has planned; then the plan does, on Today too", async () => {
  expect((await visit(company.traineeId, page())).data).toMatchObject({
    plan: {
      isPlanned: false,
      days: expect.arrayContaining([
        { on: "2026-11-04", kind: "call" },
        { on: "2026-11-05", kind: "meeting" },
      ]),
    },
  });
  expect(await today()).toMatchObject({ today: null });
  const planned = await submit(company.traineeId, page(), {
    "days[]": ["2026-11-04 meeting", "2026-11-05 call"],
  });
  expect([planned.status, planned.location]).toEqual([303, "/today"]);
  expect(await today()).toMatchObject({ today: "meeting" });
  vi.setSystemTime(Date.UTC(2026, 10, 4, 9));
  const mentors = await submit("mentor", page(), { "days[]": ["2026-11-04 none"] });
  expect([mentors.status, mentors.location]).toEqual([303, page()]);
  expect(await today()).toMatchObject({ isPlanned: true, today: null });
});

test.each([
  ["a day that is over", ["2026-11-03 call"], 409],
  ["a day off", ["2026-11-07 call"], 409],
  ["too far away", ["2026-12-01 call"], 409],
  ["another word", ["2026-11-04 party"], 422],
  ["nothing", [], 422],
])("%s is refused, and changes nothing", async (_, days, status) => {
  expect((await submit(company.traineeId, page(), { "days[]": days })).status).toBe(status);
  expect(await today()).toMatchObject({ isPlanned: false });
});

test.each([
  ["head", 200],
  ["rival", 404],
  ["stranger", 404],
  ["trainer", 403],
  ["executive", 403],
])("%s is answered %i", async (person, status) => {
  expect((await visit(person, page())).status).toBe(status);
});

test("where the company plans no days there is no page, no line, and no way to write", async () => {
  await tx(async (t) => {
    const settings = await findSettings(t);
    if (settings) await updateSettings(t, { ...settings, plansDays: false });
  });
  expect((await visit(company.traineeId, page())).status).toBe(404);
  expect((await submit(company.traineeId, page(), { "days[]": ["2026-11-04 call"] })).status).toBe(404);
  expect(await today()).toBeNull();
});
