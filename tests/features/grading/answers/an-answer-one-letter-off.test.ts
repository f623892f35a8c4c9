import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { closeExpired } from "#app/features/quizzes/attempts/close-expired.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { paths } from "#app/paths.ts";
import { read, tx } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { findWarmUpQuestions } from "#db/queries/warm-ups.ts";
import { attemptMarks, attempts } from "#db/schema/index.ts";
import {
  actor,
  answerAll,
  bank,
  begin,
  canary,
  minute,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { day, passEverything, warmUp } from "#tests/features/quizzes/warm-ups/warm-up-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const slip = "kanarcge";
const nadia = actor("nadia");
const elena = actor("elena");
const later = start + 5 * minute;

beforeEach(quizWorld);

/** Everything right but for one letter of one word. */
async function slipIn(quiz: string, word = slip): Promise<string> {
  const id = await begin(quiz);
  await answerAll(id, true);
  await saveAnswer(nadia, { attemptId: id, questionKey: "word", answer: word, seq: 50 }, start);
  return id;
}

describe("in a quiz that scores itself", () => {
  test("waits for whoever grades it: no result, no next attempt, and nothing of the key until it is released", async () => {
    const id = await slipIn("basics");
    expect(await submitAttempt(nadia, { attemptId: id }, later)).toMatchObject({ ok: true, result: null });
    setNow(later);
    expect(
      (await read().select().from(attemptMarks).where(eq(attemptMarks.attemptId, id)))
        .map(({ questionKey }) => questionKey)
        .toSorted(),
    ).toEqual(["one", "sum", "two"]);
    const seen = await visit("nadia", `/attempts/${id}`);
    expect(seen.data).toMatchObject({ state: "waiting", waiting: { count: 1, gradedBy: "trainer" } });
    expect(JSON.stringify(seen.data)).not.toContain(canary);
    expect(await startAttempt(nadia, { enrollmentId: "e-nadia", key: "basics" }, later)).toMatchObject({
      ok: false,
      code: "waiting-for-grading",
    });
    expect((await visit("elena", "/grading")).data).toMatchObject({ attempts: [{ id }] });
    expect(await releaseAttempt(elena, { attemptId: id }, later)).toMatchObject({
      ok: false,
      code: "marks-missing",
    });
  });

  test("is shown to the grader beside what is accepted; the mark counts and the result is released", async () => {
    const id = await slipIn("basics");
    await submitAttempt(nadia, { attemptId: id }, later);
    setNow(later);
    expect((await visit("elena", paths.gradeAttempt(id))).data).toMatchObject({
      answers: [{ key: "word", given: slip, accepted: [canary] }],
      waiting: 1,
    });
    expect((await visit("elena", paths.gradeQuestion("word"))).data).toMatchObject({
      next: { attemptId: id, answer: { given: slip, accepted: [canary] } },
    });
    expect(
      await gradeAnswer(nadia, { attemptId: id, questionKey: "word", bp: 10_000, comment: "" }, later),
    ).toEqual({ ok: false, code: "not-for-yourself" });
    expect(
      await gradeAnswer(elena, { attemptId: id, questionKey: "one", bp: 0, comment: "" }, later),
    ).toEqual({ ok: false, code: "invalid" });
    await gradeAnswer(elena, { attemptId: id, questionKey: "word", bp: 6_667, comment: "" }, later);
    expect(await releaseAttempt(elena, { attemptId: id }, later)).toMatchObject({
      ok: true,
      scoreBp: 9_166,
      isPassed: true,
    });
  });

  test("waits as well where the time ran out by itself", async () => {
    const id = await slipIn("timed");
    await closeExpired(null, { limit: 10 }, start + 30 * minute);
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({
      submittedAt: start + 10 * minute,
      result: null,
    });
  });

  test("two letters off is wrong at once, and a look-alike letter is right at once", async () => {
    const wrong = await slipIn("basics", "kanargge");
    expect(await submitAttempt(nadia, { attemptId: wrong }, later)).toMatchObject({
      result: { scoreBp: 7_500 },
    });
    expect(await submitAttempt(nadia, { attemptId: await slipIn("timed", "kаnаrche") }, start)).toMatchObject(
      { result: { scoreBp: 10_000 } },
    );
  });
});

describe("where nobody grades", () => {
  test("a practice round says almost and counts it as known", async () => {
    await tx(async (t) => {
      await publishQuestion(
        t,
        "try-word",
        bank["word"] as never,
        { at: start, actorId: null },
        { isPractice: true },
      );
      const entry = await findQuizEntry(t, "basics");
      if (entry)
        await publishQuiz(t, "basics", { ...entry.quiz, practice: true }, { at: start, actorId: null });
    });
    const done = await submit("nadia", "/enrollments/e-nadia/quiz/basics/practice?round=one", {
      "answer-try-word": slip,
    });
    expect(done).toMatchObject({
      status: 200,
      data: { practised: { right: 1, of: 1, review: [{ isAlmost: true, right: [canary] }] } },
    });
    expect(await read().select().from(attempts)).toEqual([]);
  });

  test("a warm-up says almost, shows what is accepted and does not count it as missed", async () => {
    await passEverything();
    const id = await warmUp(start + 6 * day);
    const at =
      (await findWarmUpQuestions(read(), id)).find(({ question }) => question.key === "word")?.position ?? 0;
    const page = `/warm-up/${id}/questions/${at}`;
    expect((await submit("nadia", page, { answer: slip })).status).toBe(303);
    expect((await visit("nadia", page)).data).toMatchObject({
      review: [{ isAlmost: true, given: [slip], right: [canary] }],
    });
    expect((await findWarmUpQuestions(read(), id)).find(({ position }) => position === at)?.isRight).toBe(
      true,
    );
  });
});
