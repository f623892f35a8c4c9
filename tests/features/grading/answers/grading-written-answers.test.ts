import { and, eq, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { read, tx } from "#db/engine";
import { attemptMarks, attemptResults, notices, standings, waits } from "#db/schema/index.ts";
import {
  actor,
  answerAll,
  begin,
  minute,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const elena = actor("elena");
const day = 24 * 60 * minute;
const mark = (attemptId: string, bp = 10_000, more: { comment?: string; seen?: string } = {}) => ({
  attemptId,
  questionKey: "why",
  bp,
  comment: "",
  ...more,
});
let id = "";

beforeEach(async () => {
  await quizWorld();
  id = await begin("survey");
  await answerAll(id, true);
});

const handIn = (at = start + 5 * minute) => submitAttempt(actor("nadia"), { attemptId: id }, at);

describe("who grades", () => {
  test("a trainer or the head, never the trainee, a mentor it was not given to, or a head elsewhere", async () => {
    await handIn();
    expect(await gradeAnswer(actor("nadia"), mark(id), start)).toEqual({
      ok: false,
      code: "not-for-yourself",
    });
    const herself = { ...elena, id: "nadia" };
    expect(await gradeAnswer(herself, mark(id), start)).toEqual({ ok: false, code: "not-for-yourself" });
    expect(await releaseAttempt(herself, { attemptId: id }, start)).toEqual({
      ok: false,
      code: "not-for-yourself",
    });
    for (const person of ["maria", "desislava", "ivan"]) {
      expect(await gradeAnswer(actor(person), mark(id), start), person).toEqual({
        ok: false,
        code: "not-yours",
      });
    }
    expect(await gradeAnswer(actor("stoyan"), mark(id, 3333), start + minute)).toMatchObject({
      ok: true,
      isNew: true,
    });
    expect(await gradeAnswer(elena, mark(id), start + minute)).toMatchObject({ ok: true, isNew: true });
  });

  test("the database refuses a mark or a release by the trainee too", async () => {
    await handIn();
    const row = { attemptId: id, traineeId: "nadia" };
    await expect(
      tx((t) =>
        t.insert(attemptMarks).values({
          ...row,
          id: "m",
          questionKey: "why",
          bp: 1,
          origin: "graded",
          markedById: "nadia",
          markedAt: start,
          noteId: null,
        }),
      ),
    ).rejects.toThrow();
    await expect(
      tx((t) =>
        t
          .insert(attemptResults)
          .values({ ...row, scoreBp: 1, isPassed: true, releasedAt: start, releasedById: "nadia" }),
      ),
    ).rejects.toThrow();
  });
});

describe("marks", () => {
  test("are rows: a change of mind adds one, the same again does not", async () => {
    await handIn();
    await gradeAnswer(elena, mark(id, 3333), start + minute);
    await gradeAnswer(elena, mark(id, 10_000), start + minute);
    expect(await gradeAnswer(elena, mark(id, 10_000), start + minute)).toMatchObject({
      ok: true,
      isNew: false,
    });
    const rows = await read()
      .select({ bp: attemptMarks.bp })
      .from(attemptMarks)
      .where(eq(attemptMarks.questionKey, "why"))
      .orderBy(attemptMarks.markedAt);
    expect(rows.map(({ bp }) => bp)).toEqual([3333, 10_000]);
    expect(await releaseAttempt(elena, { attemptId: id }, start + minute)).toMatchObject({
      ok: true,
      scoreBp: 10_000,
    });
  });

  test("somebody else's mark made meanwhile is not covered up unseen", async () => {
    await handIn();
    await gradeAnswer(actor("stoyan"), mark(id, 3333), start + minute);
    expect(await gradeAnswer(elena, mark(id, 10_000, { seen: "" }), start + minute)).toEqual({
      ok: false,
      code: "changed",
    });
  });

  test("are for written answers, after hand-in and before release", async () => {
    expect(await gradeAnswer(elena, mark(id), start)).toEqual({ ok: false, code: "not-handed-in" });
    await handIn();
    expect(await gradeAnswer(elena, { ...mark(id), questionKey: "one" }, start)).toEqual({
      ok: false,
      code: "invalid",
    });
    expect(await gradeAnswer(elena, mark(id, 10_001), start)).toEqual({ ok: false, code: "invalid" });
    await gradeAnswer(elena, mark(id), start + minute);
    await releaseAttempt(elena, { attemptId: id }, start + minute);
    expect(await gradeAnswer(elena, mark(id, 0), start + minute)).toEqual({
      ok: false,
      code: "already-released",
    });
  });
});

describe("release", () => {
  test("waits for every mark, happens once, tells the trainee and clears the wait", async () => {
    await handIn();
    expect(
      await read().select({ what: waits.what }).from(waits).where(eq(waits.what, "grading")),
    ).toHaveLength(1);
    expect(await releaseAttempt(elena, { attemptId: id }, start)).toEqual({
      ok: false,
      code: "marks-missing",
    });
    await gradeAnswer(elena, mark(id, 6667), start + minute);
    expect(await releaseAttempt(elena, { attemptId: id, scoreBp: 1 }, start)).toEqual({
      ok: false,
      code: "changed",
    });
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        releaseAttempt(elena, { attemptId: id, scoreBp: 8333 }, start + 9 * minute),
      ),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all[0]).toMatchObject({ ok: true, scoreBp: 8333, isPassed: true });
    expect(
      await read().select({ to: notices.personId }).from(notices).where(eq(notices.kind, "graded")),
    ).toEqual([{ to: "nadia" }]);
    expect(await read().select({ what: waits.what }).from(waits).where(eq(waits.what, "grading"))).toEqual(
      [],
    );
  });
});

describe("the deadline", () => {
  const tomorrowAfter = Date.parse("2026-03-11T07:00:00Z");
  const late = () =>
    read()
      .select({ to: notices.personId, on: notices.onDay })
      .from(notices)
      .where(and(eq(notices.kind, "grading-late"), isNull(notices.readAt)));
  const attention = async () =>
    (
      await read()
        .select({ from: standings.attentionFrom, reason: standings.reason })
        .from(standings)
        .where(eq(standings.traineeId, "nadia"))
    )[0];

  test("is the quiz's own: the head hears of it the day after, once, and no longer when the marks are there", async () => {
    await handIn();
    expect(await attention()).toMatchObject({ reason: "overdue" });
    await sweep(tomorrowAfter - day);
    expect(await late()).toEqual([]);
    await sweep(tomorrowAfter);
    await sweep(tomorrowAfter + minute);
    expect(await late()).toEqual([{ to: "stoyan", on: "2026-03-10" }]);
    setNow(tomorrowAfter + minute);
    const { data } = await visit("stoyan", "/notices");
    expect((data as { rows: { text: string; to: string }[] }).rows).toContainEqual(
      expect.objectContaining({
        text: expect.stringMatching(/^Not graded by .*10.* as promised: nadia, survey$/),
      }),
    );
    await gradeAnswer(elena, mark(id), tomorrowAfter + minute);
    await releaseAttempt(elena, { attemptId: id }, tomorrowAfter + minute);
    expect(await late()).toEqual([]);
  });
});

describe("the pages", () => {
  test("the list shows what one may grade, with the promised day", async () => {
    await handIn();
    setNow(start + 6 * minute);
    for (const [person, count] of [
      ["elena", 1],
      ["stoyan", 1],
      ["desislava", 0],
      ["maria", 0],
    ] as const) {
      const page = await visit(person, "/grading");
      expect((page.data as { attempts: unknown[] }).attempts, person).toHaveLength(count);
    }
    expect(await visit("elena", "/grading")).toMatchObject({
      data: { attempts: [{ traineeName: "nadia", promisedOn: "2026-03-10", isLate: false, age: 0 }] },
    });
    expect((await visit("nadia", "/grading")).status).toBe(403);
  });

  test("Elena marks, releases, and Nadia reads the result", async () => {
    await handIn();
    const page = await visit("elena", `/grading/${id}`);
    expect(page).toMatchObject({
      status: 200,
      data: {
        waiting: 1,
        isTooFast: false,
        answers: [{ key: "why", given: "Because it fits.", mark: null }],
      },
    });
    expect(
      await submit("elena", `/grading/${id}`, { "mark-why": "5", "comment-why": "", "seen-why": "" }),
    ).toMatchObject({ status: 422 });
    expect(
      await submit("elena", `/grading/${id}`, { "mark-why": "6667", "comment-why": "Good.", "seen-why": "" }),
    ).toMatchObject({ status: 303 });
    expect(await visit("elena", `/grading/${id}`)).toMatchObject({
      data: { waiting: 0, scoreBp: 8333, isPassed: true },
    });
    expect(await submit("elena", `/grading/${id}/release`, { scoreBp: "8333" })).toMatchObject({
      status: 303,
      location: "/grading",
    });
    expect(await submit("elena", `/grading/${id}/release`, { scoreBp: "8333" })).toMatchObject({
      status: 303,
      location: `/grading/${id}`,
    });
    expect(await visit("nadia", `/attempts/${id}`)).toMatchObject({
      data: { state: "passed", result: { scoreBp: 8333 } },
    });
  });

  test("unrealistic speed is shown to the grader", async () => {
    await handIn(start + 5_999);
    expect(await visit("elena", `/grading/${id}`)).toMatchObject({ data: { isTooFast: true } });
  });

  test("the page is not there for who may not grade, nor before hand-in", async () => {
    expect((await visit("elena", `/grading/${id}`)).status).toBe(404);
    await handIn();
    for (const [person, status] of [
      ["maria", 404],
      ["desislava", 404],
      ["nadia", 403],
      ["victor", 403],
    ] as const) {
      expect((await visit(person, `/grading/${id}`)).status, person).toBe(status);
    }
  });
});
