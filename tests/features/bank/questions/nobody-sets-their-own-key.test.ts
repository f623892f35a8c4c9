import { findAllMarks } from "#db/queries/marks.ts";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import type { Role } from "#app/domain/access-table.ts";
import { read, tx } from "#db/engine";
import { insertRole } from "#db/queries/people.ts";
import { personRoles, questionVersions, quizVersions } from "#db/schema/index.ts";
import {
  actor,
  answerAll,
  begin,
  canary,
  minute,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const give = async (id: string, role: Role) => {
  await tx((t) =>
    insertRole(t, { id: `${id}+${role}`, personId: id, role, fromAt: start, grantedById: null }),
  );
  forgetCookies();
};
const takeAway = (role: Role) =>
  tx((t) => t.update(personRoles).set({ toAt: start }).where(eq(personRoles.role, role)));

beforeEach(quizWorld);

const pages = [
  "/questions",
  "/questions/one",
  "/questions/one/edit",
  "/questions/new?kind=short",
  "/questions/one/analysis",
  "/questions/one/regrade",
  "/questions/import",
  "/questions/export?format=gift",
  "/quizzes",
  "/quizzes/new",
  "/quizzes/basics",
  "/quizzes/basics/preview",
  "/quizzes/basics/questions",
  "/quizzes/basics/analysis",
  "/calibration",
  "/grading",
  "/grading/questions",
];
const saved = async () => [
  (await read().select().from(questionVersions)).length,
  (await read().select().from(quizVersions)).length,
];

test.each<Role>(["trainer", "head"])(
  "a trainee who is a %s as well opens no page with keys or passing scores while a quiz lies ahead, and changes none",
  async (role) => {
    await give("nadia", role);
    const before = await saved();
    for (const url of pages) {
      const answer = await visit("nadia", url);
      expect(answer.status, url).toBe(403);
      expect(JSON.stringify(answer.data), url).not.toContain(canary);
      const colleague = await visit("elena", url);
      expect(colleague.status, url).toBe(200);
    }
    for (const url of [
      "/questions/one/edit",
      "/questions/import",
      "/questions/new",
      "/quizzes/basics",
      "/quizzes/new",
      "/questions/one/retirement",
    ])
      expect((await submit("nadia", url, {})).status, url).toBe(403);
    expect(await saved()).toEqual(before);
  },
);

test("they are open again once every quiz is passed", async () => {
  await give("nadia", "trainer");
  let at = start;
  for (const key of ["basics", "timed", "survey"]) {
    at += minute;
    const id = await begin(key, at);
    await answerAll(id, true, at);
    await submitAttempt(actor("nadia"), { attemptId: id }, at);
    if (key !== "survey") continue;
    await gradeAnswer(actor("elena"), { attemptId: id, questionKey: "why", bp: 10_000, comment: "" }, at);
    await releaseAttempt(actor("elena"), { attemptId: id }, at);
  }
  setNow(at + minute);
  expect((await visit("nadia", "/questions/one")).status).toBe(200);
});

test("where nobody else may, they stay open, and everything is asked aloud by another person before it counts", async () => {
  await takeAway("trainer");
  await takeAway("head");
  await give("nadia", "trainer");
  expect((await visit("nadia", "/questions/one")).status).toBe(200);
  const id = await begin("basics", start);
  await answerAll(id, true, start);
  expect(await submitAttempt(actor("nadia"), { attemptId: id }, start + minute)).toMatchObject({
    ok: true,
    result: null,
  });
  expect(
    await releaseAttempt(
      { ...actor("nadia"), roles: ["trainee", "trainer"] } as never,
      { attemptId: id },
      start + minute,
    ),
  ).toEqual({ ok: false, code: "not-for-yourself" });
  expect(await findAllMarks(read(), id)).toEqual([]);
  expect(await releaseAttempt(actor("elena"), { attemptId: id }, start + 2 * minute)).toEqual({
    ok: false,
    code: "marks-missing",
  });
  await tx((t) => t.update(personRoles).set({ toAt: null }).where(eq(personRoles.role, "trainer")));
  forgetCookies();
  const grading = (await visit("elena", `/grading/${id}`)).data as {
    asksAloud: boolean;
    answers: { key: string; given: string; right: string }[];
  };
  expect([grading.asksAloud, grading.answers.length]).toEqual([true, 4]);
  for (const { given, right } of grading.answers)
    expect([given, right].every((text) => text !== "" && !/^[0-9a-f-]{36}$/.test(text))).toBe(true);
  expect(JSON.stringify((await visit("elena", "/grading/questions")).data)).not.toContain(
    grading.answers[0]?.key,
  );
  for (const [index, { key }] of grading.answers.entries()) {
    expect(
      await gradeAnswer(
        actor("nadia"),
        { attemptId: id, questionKey: key, bp: 10_000, comment: "" },
        start + 2 * minute,
      ),
    ).toMatchObject({ ok: false });
    expect(
      await gradeAnswer(
        actor("elena"),
        { attemptId: id, questionKey: key, bp: index === 0 ? 0 : 10_000, comment: "" },
        start + 2 * minute,
      ),
    ).toMatchObject({ ok: true });
  }
  const released = await releaseAttempt(actor("elena"), { attemptId: id }, start + 2 * minute);
  expect(released).toMatchObject({ ok: true });
  expect(released.ok && released.scoreBp < 10_000).toBe(true);
  const { entries } = (
    (await visit("victor", "/enrollments/e-nadia/timeline")).data as {
      view: { entries: { title: string }[] };
    }
  ).view;
  expect(entries.filter(({ title }) => title.includes("may have known the answers"))).toHaveLength(1);
});

test("a trainee without such a role, and an author without an onboarding, notice nothing", async () => {
  const id = await begin("basics", start);
  await answerAll(id, true, start);
  expect(await submitAttempt(actor("nadia"), { attemptId: id }, start + minute)).toMatchObject({
    ok: true,
    result: { scoreBp: 10_000 },
  });
  await give("victor", "trainer");
  expect((await visit("victor", "/questions/one")).status).toBe(200);
});
