import { beforeEach, expect, test } from "vitest";
import type { Facts } from "#app/domain/facts.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import { kinds } from "#app/domain/requirements.ts";
import { gateDetail } from "#app/features/onboarding/gates/gate-detail.view.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

const words = stringsFor("en");
const standing = (kind: string, progress: object = {}) =>
  ({
    requirement: { key: "it", kind },
    progress: { since: 0, ...progress },
  }) as unknown as RequirementStanding;
const attempt = (id: string, number: number, passed: boolean | null) => ({
  id,
  number,
  passed,
  requirementKey: "it",
  quiz: "basics",
});
const facts = (change: object) =>
  ({
    traineeId: "nadia",
    evidence: [],
    attempts: [],
    deals: [],
    extraAttempts: {},
    quizzes: { basics: { attemptsLimit: 3 } },
    ...change,
  }) as unknown as Facts;
const detail = (row: RequirementStanding, change: object, scores: [string, number][] = []) =>
  gateDetail(row, { facts: facts(change), names: { maria: "Maria" }, scores: new Map(scores) }, words);

test("a quiz says its score and which attempt it was; the passed one where one passed, else the last", () => {
  const attempts = [attempt("a", 1, false), attempt("b", 2, true), attempt("c", 3, null)];
  expect(
    detail(standing("quiz"), { attempts }, [
      ["a", 4_000],
      ["b", 9_000],
    ]),
  ).toBe("90%, attempt 2 of 3");
  expect(
    detail(standing("quiz"), { attempts: attempts.slice(0, 1), extraAttempts: { it: 1 } }, [["a", 4_000]]),
  ).toBe("40%, attempt 1 of 4");
  expect(detail(standing("quiz"), {})).toBe("");
});

test("a deal says its try, activity how much of how much, and a sign-off who gave it and when", () => {
  const deals = [{ requirementKey: "it", number: 1, scoreBp: 7_700, isPassed: true }];
  expect(detail(standing("simulated-deal"), { deals })).toBe("77%, attempt 1 of 2");
  expect(detail(standing("activity", { figures: { done: 120, of: 120 } }), {})).toBe("120 of 120");
  const evidence = [
    { requirementKey: "it", act: "shown", actorId: "maria" },
    { requirementKey: "it", act: "able", actorId: "nadia" },
  ];
  expect(detail(standing("sign-off", { since: Date.parse("2026-11-02T07:00:00Z") }), { evidence })).toMatch(
    /^Maria, 2 Nov 2026/,
  );
});

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
});

test("the page of a gate groups its evidence and names whoever did it", async () => {
  const company = await smallCompany();
  await completeTask(
    company.as("admin"),
    { enrollmentId: company.enrollmentId, key: "account", requestId: "the-account" },
    company.start + 60_000,
  );
  const { view } = (await visit("head", `/enrollments/${company.enrollmentId}/gates/1`)).data as {
    view: { met: object[] };
  };
  expect(view.met[0]).toMatchObject({
    key: "account",
    group: "rest",
    detail: expect.stringMatching(/^Person admin, 2 Nov 2026/),
  });
  expect([kinds.quiz.group, kinds["simulated-deal"].group, kinds.elapsed.group]).toEqual([
    "quizzes",
    "sign-offs",
    "activity",
  ]);
});
