import { beforeEach, describe, expect, test } from "vitest";
import { boardQuery, readBoardQuery } from "#app/features/onboarding/board/board-query.ts";
import { viewBoard } from "#app/features/onboarding/board/board.view.server.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { pauseEnrollment } from "#app/features/onboarding/enrollments/pause-enrollment.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type SmallPerson, smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

const day = 86_400_000;
let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

/** The board as somebody reads it so many days after the first one. */
const board = async (person: SmallPerson, query: string, days = 0, language: "en" | "bg" = "en") => {
  const { page, ...filter } = readBoardQuery(new URLSearchParams(query));
  return viewBoard({
    actor: company.as(person),
    filter,
    page,
    language,
    words: stringsFor(language),
    now: company.start + days * day,
  });
};

/** Another trainee of the same team. */
async function another(n: number) {
  const done = await enroll(
    company.head,
    {
      name: `Person number ${n}`,
      email: null,
      startsOn: "2026-11-02",
      teamId: "team",
      programme: null,
      requestId: `another-person-${n}`,
      invitation: { tokenHash: `another-${n}` },
    },
    company.start,
  );
  if (!done.ok) throw new Error(done.code);
  return done.enrollmentId;
}

describe("who is stuck", () => {
  const finish = () =>
    completeTask(
      company.as("admin"),
      { enrollmentId: company.enrollmentId, key: "account", requestId: "the-account" },
      company.start,
    );

  test("stands there with the reason as a sentence, on whom, since when, and one action", async () => {
    await finish();
    await sweep(company.start + 9 * day);
    const { rows, counts } = await board("head", "view=attention", 9);
    expect(rows).toMatchObject([{ id: company.enrollmentId, name: "Person trainee", stage: 1 }]);
    expect(rows[0]?.sentence).toMatch(/^Person trainee has not signed in since/);
    expect(rows[0]?.days).toBeGreaterThan(0);
    expect(rows[0]?.action?.to).toContain(company.enrollmentId);
    expect(counts.attention).toBe(1);
  });

  test("is said in the reader's language", async () => {
    await finish();
    await sweep(company.start + 9 * day);
    const [row] = (await board("head", "view=attention", 9, "bg")).rows;
    expect(row?.sentence).toMatch(/^Няма влизане в системата от първия ден/);
  });
});

test("a paused onboarding needs nobody, and says since when it is paused", async () => {
  await pauseEnrollment(
    company.head,
    { enrollmentId: company.enrollmentId, fromOn: "2026-11-02", reason: "Ill for some days" },
    company.start,
  );
  await sweep(company.start + 9 * day);
  expect((await board("head", "view=attention", 9)).rows).toEqual([]);
  expect((await board("head", "view=on-track", 9)).rows).toMatchObject([
    { sentence: expect.stringContaining("2 Nov 2026"), action: null },
  ]);
});

test("an ended one stands among the ended with its ending and day, and nowhere else", async () => {
  await endEnrollment(
    company.head,
    { enrollmentId: company.enrollmentId, ending: "left", reason: "Took another job" },
    company.start + day,
  );
  const ended = await board("head", "view=ended", 2);
  expect(ended.rows).toMatchObject([
    { name: "Person trainee", sentence: expect.stringContaining("3 Nov 2026") },
  ]);
  expect((await board("head", "view=attention", 2)).rows).toEqual([]);
  expect((await board("head", "view=on-track", 2)).rows).toEqual([]);
});

test("more than a page is more than one page, each person once", async () => {
  for (let n = 1; n <= 26; n++) await another(n);
  const both = [await board("head", "view=on-track"), await board("head", "view=attention")];
  const first = both.find(({ hasMore }) => hasMore);
  expect(first?.rows).toHaveLength(25);
  const view = first === both[0] ? "on-track" : "attention";
  const second = await board("head", `view=${view}&page=2`);
  const ids = [...(first?.rows ?? []), ...second.rows].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(second.hasMore).toBe(false);
});

test.each<[SmallPerson, number]>([
  ["head", 1],
  ["rival", 0],
  ["executive", 1],
  ["trainer", 1],
])("%s sees whom they reach and nobody else", async (person, seen) => {
  const { counts, rows } = await board(person, "view=on-track");
  const other = await board(person, "view=attention");
  expect(rows.length + other.rows.length).toBe(seen);
  expect(counts.attention + counts["on-track"]).toBe(seen);
});

test("mentors and trainees have no board", async () => {
  for (const person of ["mentor", company.traineeId])
    expect((await visit(person, "/board")).status).toBe(403);
});

test.each<[string, object]>([
  ["", { view: "attention", teamId: null, stage: null, page: 1 }],
  ["view=ended&team=team&stage=3&page=2", { view: "ended", teamId: "team", stage: 3, page: 2 }],
  ["view=none&stage=7&page=-1", { view: "attention", teamId: null, stage: null, page: 1 }],
  ["page=1e99&stage=abc", { view: "attention", teamId: null, stage: null, page: 1 }],
])("an address that says “%s” is read, and what cannot be meant filters nothing", (query, wanted) => {
  const read = readBoardQuery(new URLSearchParams(query));
  expect(read).toEqual(wanted);
  expect(readBoardQuery(new URLSearchParams(boardQuery(read)))).toEqual(wanted);
});

test("a filter by stage or team leaves the rest out", async () => {
  const seen = async (query: string) =>
    (await board("executive", `view=on-track&${query}`)).rows.length +
    (await board("executive", `view=attention&${query}`)).rows.length;
  expect(await seen("stage=1")).toBe(1);
  expect(await seen("stage=2")).toBe(0);
  expect(await seen("team=team")).toBe(1);
  expect(await seen("team=rivals")).toBe(0);
});
