import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { tx } from "#db/engine";
import { insertProduct } from "#db/queries/content.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openWarmUp } from "#tests/support/open-warm-up.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

/** Tables with a row for every trainee, or more. */
const growing = [
  "people",
  "particulars",
  "person_roles",
  "team_members",
  "sessions",
  "links",
  "sign_in_failures",
  "notes",
  "enrollments",
  "pauses",
  "endings",
  "mentor_assignments",
  "evidence",
  "activities",
  "gate_decisions",
  "override_confirmations",
  "standings",
  "waits",
  "attempts",
  "answers",
  "attempt_marks",
  "attempt_results",
  "extra_attempts",
  "journal",
  "outbox",
  "warm_ups",
  "warm_up_answers",
  "attempt_questions",
];
/** Lists of everybody, a page at a time, for those whose work they are: the plan reads them in the order of an index. */
const listsOfEverybody = ["people", "board", "exceptions"];

let file: string;
let addresses: [person: string, url: string][];

beforeAll(async () => {
  file = await freshDatabase();
  forgetCookies();
  const { head, trainee, enrollmentId, traineeId, start } = await smallCompany();
  await grantException(
    head,
    { enrollmentId, stage: 1, category: "other", reason: "Set up for this test", expiresOn: "2030-01-01" },
    start,
  );
  const attempt = await startAttempt(trainee, { enrollmentId, key: "basics" }, Date.now());
  const attemptId = attempt.ok ? attempt.attemptId : "";
  await tx((t) => insertProduct(t, "film", 1, bareProduct({ en: "Film" }), start));
  await openWarmUp(traineeId);
  const journey = `/enrollments/${enrollmentId}`;
  addresses = [
    ...[
      "/today",
      "/warm-up",
      "/warm-up/warm-up",
      "/warm-up/warm-up/questions/1",
      "/journey",
      `${journey}/task/account`,
      `${journey}/document/rules`,
      `${journey}/activity/calls`,
      `${journey}/quiz/basics`,
      `/attempts/${attemptId}`,
      `/attempts/${attemptId}/questions/1`,
      `/attempts/${attemptId}/check`,
      "/account",
      "/products",
      "/coverage",
    ].map((url): [string, string] => [traineeId, url]),
    ...[
      "/",
      "/board",
      "/board?view=on-track",
      "/board?view=ended",
      journey,
      `${journey}/timeline`,
      `${journey}/gates/2`,
      `${journey}/mentor`,
      "/queue",
      "/products",
      "/coverage?view=team",
      "/products/film/review",
    ].map((url): [string, string] => ["head", url]),
    ...["/queue", "/", "/coverage"].map((url): [string, string] => ["mentor", url]),
    ["trainer", "/grading"],
    ["trainer", "/programme"],
    ["trainer", "/quizzes/basics/analysis"],
    ["trainer", "/questions/q1/analysis"],
    ["trainer", "/calibration"],
    ["mentor", "/calibration"],
    ["executive", "/board"],
    ["executive", "/exceptions"],
    ...["/people", "/people/mentor", "/teams", "/teams/team", "/journal"].map((url): [string, string] => [
      "admin",
      url,
    ]),
  ];
});

test("each statement of each page finds its rows by an index", async () => {
  const texts = new Map<string, string>();
  let page = "";
  const prepare = Database.prototype.prepare;
  vi.spyOn(Database.prototype, "prepare").mockImplementation(function (
    this: Database.Database,
    text: string,
  ) {
    if (text.startsWith("select")) texts.set(text, page);
    return prepare.call(this, text);
  });
  for (const [person, url] of addresses) {
    page = `${person} ${url}`;
    expect([200, 302], page).toContain((await visit(person, url)).status);
  }
  vi.restoreAllMocks();
  expect(texts.size).toBeGreaterThan(30);

  const database = new Database(file, { readonly: true });
  const found = [...texts].flatMap(([text, from]) => {
    const plan = database
      .prepare(`explain query plan ${text}`)
      .all(...Array.from(text.matchAll(/\?/g), () => 1)) as { detail: string }[];
    return plan.flatMap(({ detail }) => {
      const [, table = "", rest = ""] = /^SCAN (\w+)(.*)/.exec(detail) ?? [];
      const isNewestOfJournal = table === "journal" && /order by "journal"."seq" desc limit/.test(text);
      const isAllowed =
        !growing.includes(table) ||
        isNewestOfJournal ||
        listsOfEverybody.some((list) => from.includes(`/${list}`) && /USING/.test(rest));
      return isAllowed ? [] : [`${from}: ${detail}\n  ${text}`];
    });
  });
  database.close();
  expect(
    found,
    "This statement reads a whole table on every visit: give it an index (db/schema), or ask it for the rows of the page alone.",
  ).toEqual([]);
});
