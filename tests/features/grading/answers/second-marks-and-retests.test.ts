import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { findAllMarks } from "#db/queries/marks.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { retestAttempt } from "#app/features/grading/answers/retest-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read, tx } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { publishQuiz } from "#db/queries/content.ts";
import { findOwnRecord } from "#db/queries/own-record.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import {
  actor,
  answerAll,
  begin,
  minute,
  quizWorld,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start, actorId: null };
let id = "";
const handedIn = async (change: object = {}, isRight = true) => {
  await quizWorld();
  await tx(async (t) => {
    const entry = await findQuizEntry(t, "survey");
    if (entry) await publishQuiz(t, "survey", { ...entry.quiz, ...change }, by);
  });
  id = await begin("survey");
  await answerAll(id, isRight);
  await submitAttempt(actor("nadia"), { attemptId: id }, start + 5 * minute);
};
const marked = (person: string, bp: string, seen = "") =>
  submit(person, "/grading/questions/why", {
    attempt: id,
    "mark-why": bp,
    "comment-why": "",
    "seen-why": seen,
  });
const released = async () => (await findAttempt(read(), id, "nadia"))?.result;
const stateOf = async () => {
  const found = await findJourney(read(), "e-nadia", await findClock(read(), start + 10 * minute));
  return found?.journey.stages[0]?.requirements.find(({ requirement }) => requirement.key === "survey")
    ?.progress.state;
};

describe("question by question", () => {
  beforeEach(() => handedIn());

  test("counts what waits, gives the next answer, keeps drafts and releases what is ready in one step", async () => {
    expect((await visit("elena", "/grading/questions")).data).toMatchObject({
      questions: [{ key: "why", count: 1 }],
      ready: [],
    });
    expect((await visit("elena", "/grading/questions/why")).data).toMatchObject({
      next: { attemptId: id, more: 0, traineeName: "nadia", answer: { slot: "graded" } },
    });
    expect(await marked("elena", "6667")).toMatchObject({ status: 303, location: "/grading/questions/why" });
    expect((await visit("elena", "/grading/questions/why")).data).toMatchObject({ next: null });
    expect(await released()).toBeNull();
    expect((await visit("elena", "/grading/questions")).data).toMatchObject({ questions: [], ready: [id] });
    expect((await submit("elena", "/grading/releases", { "attempt[]": [id] })).status).toBe(303);
    expect(await released()).toMatchObject({ scoreBp: 8333, isPassed: true });
  });

  test("a mark that was made meanwhile is not covered up unseen, and nobody marks what is not theirs to mark", async () => {
    await marked("stoyan", "3333");
    expect(await marked("elena", "10000")).toMatchObject({ status: 409, data: { refusal: "changed" } });
    expect(await marked("maria", "10000")).toMatchObject({ status: 409, data: { refusal: "not-yours" } });
    expect((await marked("elena", "5000")).status).toBe(422);
    expect((await submit("elena", "/grading/questions/why", { attempt: id })).status).toBe(409);
  });

  test("hides names where the quiz says so", async () => {
    await handedIn({ hidesNames: true });
    for (const url of ["/grading/questions/why", `/grading/${id}`, "/grading"])
      expect(JSON.stringify((await visit("elena", url)).data), url).not.toContain('"nadia"');
  });
});

describe("a second grader", () => {
  test("is asked always, is blind to the first mark, and both together make the mark", async () => {
    await handedIn({ second: "always" });
    await marked("elena", "6667");
    expect((await submit("elena", "/grading/releases", { "attempt[]": [id] })).status).toBe(303);
    expect(await released()).toBeNull();
    expect((await visit("elena", "/grading/questions")).data).toMatchObject({ questions: [] });
    const page = (await visit("stoyan", "/grading/questions/why")).data;
    expect(page).toMatchObject({ next: { answer: { slot: "second", mark: null } } });
    expect(JSON.stringify(page)).not.toContain("6667");
    await marked("stoyan", "10000");
    await submit("stoyan", "/grading/releases", { "attempt[]": [id] });
    expect(await released()).toMatchObject({ scoreBp: 9166 });
  });

  test("is asked where the first score lies near the passing score, and a third where the two lie far apart", async () => {
    await handedIn({ second: { nearBp: 2_000 }, passingScoreBp: 5_000 });
    await marked("elena", "0");
    expect((await visit("stoyan", "/grading/questions")).data).toMatchObject({
      questions: [{ key: "why" }],
      ready: [],
    });
    await marked("stoyan", "10000");
    expect((await visit("stoyan", "/grading/questions")).data).toMatchObject({ questions: [], ready: [] });
    expect(await marked("elena", "3333")).toMatchObject({ status: 409 });
    expect(await released()).toBeNull();
  });
});

describe("asked again aloud", () => {
  const retest = (person: string, bp = 10_000, questionKey = "why") =>
    retestAttempt(
      actor(person),
      { attemptId: id, verdicts: [{ questionKey, bp }], note: "Asked again on the phone" },
      start + 9 * minute,
    );
  beforeEach(async () => {
    await handedIn();
    await marked("elena", "0");
    await submit("elena", "/grading/releases", { "attempt[]": [id] });
  });

  test("what was missed may turn a failed attempt; the first mark stays and the trainee sees both", async () => {
    expect(await released()).toMatchObject({ isPassed: false });
    expect(await stateOf()).not.toBe("met");
    const saved = await submit("elena", `/attempts/${id}/retest`, {
      "verdict-why": "10000",
      note: "Asked again on the phone",
    });
    expect(saved).toMatchObject({ status: 303, location: `/attempts/${id}` });
    expect(await released()).toMatchObject({ isPassed: true, scoreBp: 10_000 });
    expect(await stateOf()).toBe("met");
    expect((await findAllMarks(read(), id)).map(({ bp, origin }) => [bp, origin])).toEqual([
      [10_000, "scored"],
      [0, "graded"],
      [10_000, "retest"],
    ]);
    expect((await visit("nadia", `/attempts/${id}`)).data).toMatchObject({
      state: "passed",
      changes: [{ because: "retest", by: "elena", reason: "Asked again on the phone" }],
    });
    expect((await findOwnRecord(read(), "nadia")).result_changes).toHaveLength(1);
  });

  test("is for what was missed, by whoever may grade, never for oneself, with a reason", async () => {
    expect(await retest("nadia")).toEqual({ ok: false, code: "not-for-yourself" });
    expect(await retest("maria")).toEqual({ ok: false, code: "not-yours" });
    expect(await retest("elena", 10_000, "one")).toEqual({ ok: false, code: "not-missed" });
    expect(
      await submit("elena", `/attempts/${id}/retest`, {
        "verdict-why": "",
        note: "Asked again on the phone",
      }),
    ).toMatchObject({ status: 409, data: { refusal: "nothing-asked" } });
    expect(
      await submit("elena", `/attempts/${id}/retest`, { "verdict-why": "3333", note: "x" }),
    ).toMatchObject({ status: 422, data: { errors: { note: "not-a-reason" } } });
    expect((await visit("nadia", `/attempts/${id}/retest`)).status).toBe(403);
    expect(await released()).toMatchObject({ isPassed: false });
  });

  test("an older attempt no longer decides", async () => {
    const later = start + 5 * 60 * minute;
    const { startAttempt } = await import("#app/features/quizzes/attempts/start-attempt.server.ts");
    expect(
      await startAttempt(actor("nadia"), { enrollmentId: "e-nadia", key: "survey" }, later),
    ).toMatchObject({ ok: true });
    expect(await retest("elena")).toEqual({ ok: false, code: "newer-attempt" });
  });
});
