import { beforeEach, describe, expect, test } from "vitest";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { askDeal } from "#app/features/requirements/simulated-deals/ask-deal.server.ts";
import { correctDeal } from "#app/features/requirements/simulated-deals/correct-deal.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { correctRecord } from "#app/features/onboarding/corrections/correct-record.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllDealAttempts } from "#db/queries/deals.ts";
import { findCorrectable } from "#db/queries/evidence.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const hour = 3_600_000;
let company: Awaited<ReturnType<typeof smallCompany>>;
let now: number;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  now = company.start + hour;
});

const journey = async () =>
  (await findJourney(read(), company.enrollmentId, await findClock(read(), now + hour)))?.journey;
const stateOf = async (key: string) =>
  (await journey())?.stages
    .flatMap(({ requirements }) => requirements)
    .find(({ requirement }) => requirement.key === key)?.progress;
const records = async () => findCorrectable(read(), company.enrollmentId, 50);

describe("a mistaken record", () => {
  const account = async () => {
    await completeTask(
      company.as("admin"),
      { enrollmentId: company.enrollmentId, key: "account", requestId: "the-account" },
      now,
    );
    return (await records()).evidence[0]?.id ?? "";
  };

  test("of somebody else is struck with a reason, and the verdict follows", async () => {
    const id = await account();
    expect((await stateOf("account"))?.state).toBe("met");
    expect(
      (
        await submit("head", `/enrollments/${company.enrollmentId}/corrections`, {
          record: `evidence:${id}`,
          reason: "That was for another person",
        })
      ).location,
    ).toBe(`/enrollments/${company.enrollmentId}/timeline`);
    expect((await stateOf("account"))?.state).toBe("waiting");
    const timeline = JSON.stringify(
      (await visit("head", `/enrollments/${company.enrollmentId}/timeline`)).data,
    );
    expect(timeline).toContain("That was for another person");
    expect(timeline).toContain("Done: account");
    expect(
      (
        await submit("head", `/enrollments/${company.enrollmentId}/corrections`, {
          record: `evidence:${id}`,
          reason: "That was for another person",
        })
      ).status,
    ).toBe(409);
  });

  test("on which a passed gate rested leaves the gate passed", async () => {
    const id = await account();
    await grantException(
      company.head,
      {
        enrollmentId: company.enrollmentId,
        stage: 1,
        category: "other",
        reason: "Set up for this test",
        expiresOn: "2030-01-01",
      },
      now,
    );
    expect(
      await correctRecord(
        company.as("trainer"),
        {
          enrollmentId: company.enrollmentId,
          record: { kind: "evidence", id },
          reason: "That was for another person",
        },
        now,
      ),
    ).toMatchObject({ ok: true });
    expect((await journey())?.stages.map(({ state }) => state).slice(0, 2)).toEqual(["passed", "open"]);
  });

  test("of calls no longer counts", async () => {
    await grantException(
      company.head,
      {
        enrollmentId: company.enrollmentId,
        stage: 1,
        category: "other",
        reason: "Set up for this test",
        expiresOn: "2030-01-01",
      },
      now,
    );
    await logActivity(
      company.trainee,
      {
        enrollmentId: company.enrollmentId,
        kind: "call",
        amount: 5,
        occurredOn: "2026-11-02",
        requestId: "five-calls",
      } as never,
      now,
    );
    expect((await stateOf("calls"))?.figures).toEqual({ done: 5, of: 10 });
    const id = (await records()).activities[0]?.id ?? "";
    expect(
      await correctRecord(
        company.head,
        {
          enrollmentId: company.enrollmentId,
          record: { kind: "activity", id },
          reason: "These calls were somebody else's",
        },
        now,
      ),
    ).toMatchObject({ ok: true });
    expect((await stateOf("calls"))?.figures).toEqual({ done: 0, of: 10 });
  });

  test.each([
    ["without a reason", "head", "no", 422],
    ["of another team", "rival", "That was for another person", 404],
    ["by a mentor", "mentor", "That was for another person", 403],
  ])("is not struck %s", async (_, person, reason, status) => {
    const id = await account();
    expect(
      (
        await submit(person, `/enrollments/${company.enrollmentId}/corrections`, {
          record: `evidence:${id}`,
          reason,
        })
      ).status,
    ).toBe(status);
    expect((await stateOf("account"))?.state).toBe("met");
  });

  test("of one's own is never struck by the trainee that way", async () => {
    expect(
      await correctRecord(
        { ...company.trainee, roles: ["trainee", "trainer"] } as never,
        {
          enrollmentId: company.enrollmentId,
          record: { kind: "evidence", id: await account() },
          reason: "That was for another person",
        },
        now,
      ),
    ).toEqual({ ok: false, code: "not-for-yourself" });
  });
});

describe("a mistaken score", () => {
  const play = async (grades: { needs: 0 | 3; closing: 0 | 3 }) => {
    await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, now);
    await askDeal(
      company.trainee,
      { enrollmentId: company.enrollmentId, key: "deal", requestId: "ready-one" },
      now,
    );
    await scoreDeal(
      company.as("mentor"),
      {
        enrollmentId: company.enrollmentId,
        key: "deal",
        playedOn: "2026-11-02",
        clientId: "stranger",
        grades,
        remarks: "",
        nonce: "a-nonce-for-the-first-try",
      },
      now + 1,
    );
    return (await findAllDealAttempts(read(), company.enrollmentId))[0]?.id ?? "";
  };

  test("is put right under the same number, and the verdict follows", async () => {
    const dealAttemptId = await play({ needs: 0, closing: 3 });
    expect((await stateOf("deal"))?.reason).toBe("last-try");
    const url = `/enrollments/${company.enrollmentId}/simulated-deal/deal/attempts/${dealAttemptId}/correction`;
    expect((await submit("mentor", url, {})).status).toBe(403);
    expect(
      (
        await submit("head", url, {
          "grade-needs": "3",
          "grade-closing": "3",
          reason: "I mixed up two people",
          nonce: "a-nonce-for-the-correction",
        })
      ).status,
    ).toBe(303);
    expect((await stateOf("deal"))?.state).toBe("met");
    const tries = await findAllDealAttempts(read(), company.enrollmentId);
    expect(tries.map(({ number, scoreBp, isStruck }) => [number, scoreBp, isStruck])).toEqual([
      [1, 5_000, true],
      [1, 10_000, false],
    ]);
    expect(
      (
        await submit("head", url, {
          "grade-needs": "3",
          "grade-closing": "3",
          reason: "I mixed up two people",
          nonce: "a-nonce-for-another-one",
        })
      ).status,
    ).toBe(409);
  });

  test("needs every line and a reason", async () => {
    const dealAttemptId = await play({ needs: 3, closing: 3 });
    const base = { enrollmentId: company.enrollmentId, dealAttemptId, nonce: "a-nonce-for-the-correction" };
    expect(
      await correctDeal(
        company.head,
        { ...base, grades: { needs: 0 }, reason: "I mixed up two people" },
        now,
      ),
    ).toEqual({ ok: false, code: "marks-missing" });
    expect(
      await correctDeal(company.head, { ...base, grades: { needs: 0, closing: 0 }, reason: "no" }, now),
    ).toEqual({ ok: false, code: "not-a-reason" });
  });
});
