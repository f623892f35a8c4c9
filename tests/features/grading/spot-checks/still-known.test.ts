import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { drawProven } from "#app/domain/spot-check.ts";
import { beginSpotCheck } from "#app/features/grading/spot-checks/begin-spot-check.server.ts";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read, tx } from "#db/engine";
import { attempts, journal, spotCheckQuestions, personRoles } from "#db/schema/index.ts";
import {
  actor,
  answerAll,
  begin,
  everybody,
  minute,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const passQuiz = async () => {
  const id = await begin("basics");
  await answerAll(id, true);
  await submitAttempt(actor("nadia"), { attemptId: id }, start + 5 * minute);
};
const idFrom = (location: string) => location.split("/").at(-1) ?? "";
beforeEach(quizWorld);

test("three questions of what somebody passed are asked again, kept, and counted by quiz", async () => {
  expect(await submit("victor", "/spot-checks", { trainee: "" })).toMatchObject({
    status: 409,
    data: { refusal: "nothing-proven" },
  });
  await passQuiz();
  expect((await visit("victor", "/spot-checks")).data).toMatchObject({
    people: [{ value: "nadia" }],
    whole: null,
  });
  const id = idFrom((await submit("victor", "/spot-checks", { trainee: "" })).location);
  const { questions } = (await visit("victor", `/spot-checks/${id}`)).data as {
    questions: { key: string }[];
  };
  expect(questions).toHaveLength(3);
  const [first, second, third] = questions.map(({ key }) => `verdict-${key}`) as [string, string, string];
  expect(await submit("victor", `/spot-checks/${id}`, { [first]: "knows", note: "" })).toMatchObject({
    status: 409,
    data: { refusal: "verdicts-missing" },
  });
  expect(
    (
      await submit("victor", `/spot-checks/${id}`, {
        [first]: "knows",
        [second]: "knows",
        [third]: "gone",
        note: "On the stairs",
      })
    ).status,
  ).toBe(303);
  expect((await visit("victor", "/spot-checks")).data).toMatchObject({
    whole: "2 of 3 still known, 1 forgotten",
    byQuiz: [{ name: "Basics" }],
    byMarker: [{ name: "scored automatically" }],
  });
  expect(
    await submit("victor", `/spot-checks/${id}`, {
      [first]: "gone",
      [second]: "gone",
      [third]: "gone",
      note: "",
    }),
  ).toMatchObject({ status: 409, data: { refusal: "already-recorded" } });
  expect((await read().select({ act: journal.act }).from(journal)).map(({ act }) => act)).toEqual(
    expect.arrayContaining(["knowledge-check.begun", "knowledge-check.recorded"]),
  );
});

test("looking at the page draws nothing, and only an executive asks, never about themselves", async () => {
  await passQuiz();
  await visit("victor", "/spot-checks");
  expect(await read().select().from(spotCheckQuestions)).toEqual([]);
  for (const person of everybody.filter((one) => one !== "victor"))
    expect((await visit(person, "/spot-checks")).status, person).toBe(403);
  expect(await beginSpotCheck({ ...actor("victor"), id: "nadia" }, { traineeId: "nadia" }, start)).toEqual({
    ok: false,
    code: "not-for-yourself",
  });
  expect(await beginSpotCheck(actor("victor"), { traineeId: "nobody" }, start)).toEqual({
    ok: false,
    code: "not-found",
  });
});

test("the draw takes each question from another cell as far as there are others", () => {
  const proven = ["a1", "a2", "a3", "b1", "c1"].map((questionKey) => ({
    questionKey,
    cell: questionKey[0] ?? "",
  }));
  for (let seed = 0; seed < 50; seed++) {
    let state = seed + 1;
    const random = () => {
      state = (state * 16_807) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    expect(new Set(drawProven(proven, 3, random).map(({ cell }) => cell)).size).toBe(3);
  }
  expect(drawProven(proven.slice(0, 3), 3, () => 0.4)).toHaveLength(3);
});

describe("by a link", () => {
  const makeLink = async () =>
    ((await submit("victor", "/spot-checks/link", {})).data as { once: { link: string } }).once.link.replace(
      /^https?:\/\/[^/]+/,
      "",
    );
  const state = async (link: string) =>
    (
      (await visit(null, link)).data as {
        view: { state: string; check?: { questions: { key: string; given: string }[] } };
      }
    ).view;

  test("nothing happens when it is opened; one check is drawn and kept, once", async () => {
    await passQuiz();
    const link = await makeLink();
    expect(await state(link)).toMatchObject({ state: "choose", people: [{ value: "nadia" }] });
    await visit(null, link);
    expect(await read().select().from(spotCheckQuestions)).toEqual([]);
    expect((await submit(null, link, { trainee: "nadia" })).location).toBe(link);
    const asked = await state(link);
    expect(asked).toMatchObject({ state: "ask", check: { mayRecord: true } });
    expect(asked.check?.questions.every(({ given }) => given !== "")).toBe(true);
    expect(await submit(null, link, { trainee: "nadia" })).toMatchObject({
      status: 409,
      data: { refusal: "link-spent" },
    });
    const verdicts = Object.fromEntries(
      (asked.check?.questions ?? []).map(({ key }) => [`verdict-${key}`, "knows"]),
    );
    expect(await submit(null, link, { ...verdicts, note: "x".repeat(2_001) })).toMatchObject({
      status: 422,
      data: { errors: { note: "too-long" } },
    });
    expect((await submit(null, link, { ...verdicts, note: "" })).location).toBe(link);
    expect(await state(link)).toEqual({ state: "kept" });
    expect(await submit(null, link, { ...verdicts, note: "" })).toMatchObject({
      status: 409,
      data: { refusal: "link-spent" },
    });
    expect((await visit("victor", "/spot-checks")).data).toMatchObject({
      whole: "3 of 3 still known",
      checks: [{ result: "3 of 3 still known" }],
    });
    expect(
      await read()
        .select({ kind: journal.actorKind, by: journal.actorId })
        .from(journal)
        .where(eq(journal.act, "knowledge-check.recorded")),
    ).toEqual([{ kind: "link", by: "victor" }]);
  });

  test("an older one, one whose time is over, and one of somebody who is no executive any more do not work", async () => {
    await passQuiz();
    const [older, newer] = [await makeLink(), await makeLink()];
    expect([await state(older), await state("/spot-check-links/nonsense")]).toEqual([
      { state: "spent" },
      { state: "spent" },
    ]);
    setNow(start + 8 * 24 * 60 * minute);
    expect(await state(newer)).toEqual({ state: "spent" });
    setNow(start);
    await tx((t) => t.update(personRoles).set({ toAt: start }).where(eq(personRoles.personId, "victor")));
    expect(await state(newer)).toEqual({ state: "spent" });
    expect(await submit(null, newer, { trainee: "" })).toMatchObject({
      status: 409,
      data: { refusal: "link-spent" },
    });
  });
});

describe("the sheet of written answers", () => {
  const handIn = async () => {
    const id = await begin("survey");
    await answerAll(id, true);
    await submitAttempt(actor("nadia"), { attemptId: id }, start + 5 * minute);
    const [row] = await read()
      .select({ enrollmentId: attempts.enrollmentId })
      .from(attempts)
      .where(eq(attempts.id, id));
    return { id, path: `/enrollments/${row?.enrollmentId}/written-answers` };
  };

  test("shows what was handed in with marks, for those who read it and never for the trainee", async () => {
    await passQuiz();
    const { id, path } = await handIn();
    const quizzes = async () =>
      (
        (await visit("victor", path)).data as {
          quizzes: { lines: string[]; review: { given: string[]; bp: number | null }[] }[];
        }
      ).quizzes;
    expect(await quizzes()).toMatchObject([
      {
        title: "Survey, attempt 1",
        isMarked: true,
        lines: [expect.stringMatching(/^Handed in/), "Not graded yet"],
      },
    ]);
    await gradeAnswer(
      actor("elena"),
      { attemptId: id, questionKey: "why", bp: 10_000, comment: "Well put" },
      start + 6 * minute,
    );
    await releaseAttempt(actor("elena"), { attemptId: id }, start + 6 * minute);
    const [survey] = await quizzes();
    expect(survey?.lines).toEqual([
      expect.any(String),
      "Graded by elena",
      expect.stringMatching(/^Passed with 100%; 60%/),
    ]);
    expect(survey?.review.find(({ given }) => given.includes("Because it fits."))).toMatchObject({
      bp: 10_000,
      comment: "Well put",
    });
    expect((await visit("nadia", path)).status).toBe(403);
    for (const [person, status] of [
      ["elena", 200],
      ["stoyan", 200],
      ["desislava", 404],
      ["georgi", 404],
      ["ana", 403],
    ] as const)
      expect((await visit(person, path)).status, person).toBe(status);
  });

  test("is one button away from whom to ask", async () => {
    await passQuiz();
    const { path } = await handIn();
    expect((await submit("victor", "/spot-checks", { trainee: "nadia", act: "sheet" })).location).toBe(path);
    expect(await submit("victor", "/spot-checks", { trainee: "nobody", act: "sheet" })).toMatchObject({
      status: 409,
      data: { refusal: "not-found" },
    });
  });
});
