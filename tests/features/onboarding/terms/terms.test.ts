import { beforeEach, describe, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { viewBoard } from "#app/features/onboarding/board/board.view.server.ts";
import { decideProbation } from "#app/features/onboarding/terms/decide-probation.server.ts";
import { pauseEnrollment } from "#app/features/onboarding/enrollments/pause-enrollment.server.ts";
import { probationEnd } from "#app/domain/probation.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findNotices } from "#db/queries/notices.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit } from "#tests/support/visit.ts";

const tuesday = Date.UTC(2026, 10, 3, 7);

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, company.start);
});

const journey = async (now: number) =>
  (await findJourney(read(), company.enrollmentId, await findClock(read(), now)))?.journey;

describe("probation", () => {
  const set = (endsOn: string, now = tuesday) =>
    decideProbation(company.head, { enrollmentId: company.enrollmentId, decision: "set", endsOn }, now);
  const told = async () =>
    (await findNotices(read(), "head", 20))
      .filter(({ kind }) => kind === "probation")
      .map(({ onDay }) => onDay);

  test("its end is in view ten working days before, until somebody decides", async () => {
    await set("2026-12-31");
    await sweep(Date.UTC(2026, 11, 16, 9));
    expect(await told()).toEqual([]);
    await sweep(Date.UTC(2026, 11, 17, 9));
    expect(await told()).toEqual(["2026-12-31"]);
    expect(
      (await submit("head", `/enrollments/${company.enrollmentId}/terms`, { decision: "passed" })).status,
    ).toBe(303);
    expect(
      (await submit("head", `/enrollments/${company.enrollmentId}/terms`, { decision: "passed" })).status,
    ).toBe(409);
  });

  test("days of a pause are not counted", async () => {
    await set("2026-12-31");
    await pauseEnrollment(
      company.head,
      { enrollmentId: company.enrollmentId, fromOn: "2026-11-10", reason: "ill for a while" },
      tuesday,
    );
    const found = await findJourney(
      read(),
      company.enrollmentId,
      await findClock(read(), Date.UTC(2026, 10, 20, 9)),
    );
    expect(found && probationEnd(found.facts, "2026-11-20")).toBe("2027-01-10");
  });

  test.each([
    ["of another team", "rival", 404],
    ["without the right", "mentor", 403],
    ["about oneself", "trainee", 403],
  ])("nobody %s sets it", async (_, who, status) => {
    const person = who === "trainee" ? company.traineeId : who;
    expect(
      (
        await submit(person, `/enrollments/${company.enrollmentId}/terms`, {
          decision: "set",
          endsOn: "2026-12-31",
        })
      ).status,
    ).toBe(status);
  });
});

describe("own working days", () => {
  const week = (weekdays: string[], share = "100") =>
    submit("head", `/enrollments/${company.enrollmentId}/work-week`, { "weekdays[]": weekdays, share });

  test("due days count the days worked, and targets follow the share", async () => {
    const before = await journey(tuesday);
    expect(
      before?.stages[0]?.requirements.find(({ requirement }) => requirement.key === "rules")?.dueOn,
    ).toBe("2026-11-04");
    await week(["1", "4"], "50");
    const after = await journey(tuesday);
    expect(after?.stages[0]?.requirements.find(({ requirement }) => requirement.key === "rules")?.dueOn).toBe(
      "2026-11-09",
    );
    expect(after?.stages[1]?.requirements[0]?.requirement).toMatchObject({ amount: 5, perDay: 3 });
  });

  test("the board counts the days they work, so nobody is late on a day off", async () => {
    const now = Date.UTC(2026, 10, 30, 9);
    const row = async () =>
      (
        await viewBoard({
          actor: company.head,
          filter: { view: "attention", teamId: null, stage: null },
          page: 1,
          language: "en",
          words: stringsFor("en"),
          now,
        })
      ).rows[0];
    await sweep(now);
    const [days, tick] = [(await row())?.days ?? 0, (await row())?.tick];
    await week(["1", "4"]);
    await sweep(now);
    expect(days).toBeGreaterThan(5);
    expect((await row())?.days).toBeLessThanOrEqual(Math.ceil((days * 2) / 5) + 1);
    expect((await row())?.tick).not.toEqual(tick);
  });

  test.each([
    ["no day at all", [], "100"],
    ["a day that is none", ["8"], "100"],
    ["a share that is none", ["1"], "5"],
  ])("%s changes nothing", async (_, days, share) => {
    await week(days, share);
    expect(
      (await journey(tuesday))?.stages[0]?.requirements.find(({ requirement }) => requirement.key === "rules")
        ?.dueOn,
    ).toBe("2026-11-04");
  });
});
