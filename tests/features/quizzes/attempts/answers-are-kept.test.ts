import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { closeExpired } from "#app/features/quizzes/attempts/close-expired.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read, tx } from "#db/engine";
import { findAllAnswers, findAttempt } from "#db/queries/attempts.ts";
import { attemptMarks, attempts, questions } from "#db/schema/index.ts";
import { submit } from "#tests/support/visit.ts";
import {
  actor,
  answerAll,
  bank,
  begin,
  minute,
  publishQuestion,
  quizWorld,
  rightAnswers,
  start,
} from "./quiz-world.ts";

/** Each is two to six saves; `INTERLEAVINGS` asks for fewer while one works. */
const interleavings = Number(process.env["INTERLEAVINGS"] ?? 10_000);
const nadia = actor("nadia");
const deadline = start + 10 * minute;
const save = (attemptId: string, questionKey: string, answer: string | string[], seq: number, now = start) =>
  saveAnswer(nadia, { attemptId, questionKey, answer, seq }, now);
const kept = async (attemptId: string, key: string) =>
  (await findAllAnswers(read(), attemptId)).find((row) => row.questionKey === key)?.value;

beforeEach(quizWorld);

describe("two windows", () => {
  test("the same answer said again later wins over another sent in between", async () => {
    const id = await begin("basics");
    await save(id, "word", "mine", 1);
    await save(id, "word", "mine", 3);
    expect(await save(id, "word", "stale", 2)).toEqual({ ok: false, code: "newer-answer" });
    expect(await kept(id, "word")).toBe("mine");
  });

  test("the higher sequence number wins; an older answer is refused and said so", async () => {
    const id = await begin("basics");
    expect(await save(id, "word", "second", 2)).toMatchObject({ ok: true });
    expect(await save(id, "word", "first", 1)).toEqual({ ok: false, code: "newer-answer" });
    expect(await save(id, "word", "other", 2)).toEqual({ ok: false, code: "newer-answer" });
    expect(await save(id, "word", "second", 1)).toMatchObject({ ok: true });
    expect(await kept(id, "word")).toBe("second");
  });

  test("10,000 interleavings of two windows keep the answer with the highest number, and tell every older one", async () => {
    const id = await begin("basics");
    const saves = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 2 });
    let offset = 0;
    await fc.assert(
      fc.asyncProperty(saves, async (order) => {
        offset += 10;
        const said = await Promise.all(
          order.map((seq) => save(id, "word", `answer ${offset + seq}`, offset + seq)),
        );
        const newest = order.map((seq, index) => seq === Math.max(...order.slice(0, index + 1)));
        expect(said.map((one) => one.ok)).toEqual(newest);
        expect(await kept(id, "word")).toBe(`answer ${offset + Math.max(...order)}`);
      }),
      { numRuns: interleavings },
    );
  }, 300_000);
});

test("a figure that may be two is asked about when one goes on, and kept meanwhile, so that no end of time loses it", async () => {
  await tx((t) => publishQuestion(t, "sum", 2, { ...bank["sum"], value: 1_290 } as never, start));
  const id = await begin("timed");
  const send = (more: Record<string, string>) =>
    submit("nadia", `/attempts/${id}/questions/1`, { question: "sum", seq: "1", answer: "1.290", ...more });
  expect(await send({ go: "next" })).toMatchObject({
    status: 422,
    data: { errors: { answer: "two-figures" }, values: { answer: "1.290" } },
  });
  expect(await kept(id, "sum")).toBeUndefined();
  expect((await send({ go: "next", autosave: "1" })).data).toMatchObject({ saved: true, code: null });
  expect(await kept(id, "sum")).toBe("1.290");
  await closeExpired(null, { limit: 10 }, deadline + 10_000);
  expect(
    await read()
      .select({ bp: attemptMarks.bp })
      .from(attemptMarks)
      .where(eq(attemptMarks.questionKey, "sum")),
  ).toEqual([{ bp: 10_000 }]);
});

describe("the server's clock", () => {
  test("answers are taken up to the deadline and five seconds more, not a millisecond later", async () => {
    const id = await begin("timed");
    expect(await save(id, "word", "a", 1, deadline)).toMatchObject({ ok: true });
    expect(await save(id, "word", "b", 2, deadline + 5_000)).toMatchObject({ ok: true });
    expect(await save(id, "word", "c", 3, deadline + 5_001)).toEqual({
      ok: false,
      code: "time-over",
      at: deadline,
    });
    expect(await kept(id, "word")).toBe("b");
  });

  test("handed in late is handed in at the deadline, with what was saved", async () => {
    const id = await begin("timed");
    await answerAll(id, true);
    const late = await submitAttempt(nadia, { attemptId: id }, deadline + 90 * minute);
    expect(late).toMatchObject({
      ok: true,
      submittedAt: deadline,
      result: { scoreBp: 10_000, isPassed: true },
    });
  });

  test("the sweeper closes what expired, once, with the same score, and leaves the grace alone", async () => {
    const id = await begin("timed");
    await answerAll(id, true);
    expect(await closeExpired(null, { limit: 10 }, deadline + 5_000)).toEqual({ ok: true, closed: 0 });
    expect(await closeExpired(null, { limit: 10 }, deadline + 5_001)).toEqual({ ok: true, closed: 1 });
    expect(await closeExpired(null, { limit: 10 }, deadline + minute)).toEqual({ ok: true, closed: 0 });
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({
      submittedAt: deadline,
      result: { scoreBp: 10_000 },
    });
    expect(await submitAttempt(nadia, { attemptId: id }, deadline + 2 * minute)).toMatchObject({
      ok: true,
      submittedAt: deadline,
      isRepeated: true,
    });
  });
});

describe("resuming", () => {
  test("the paper, its order and the saved answers are the same, however often it is started again", async () => {
    const id = await begin("basics");
    const before = await findAttempt(read(), id, "nadia");
    await save(id, "word", "kept", 1);
    for (let i = 1; i <= 20; i++) {
      expect(await begin("basics", start + i * minute)).toBe(id);
      expect((await findAttempt(read(), id, "nadia"))?.paper).toEqual(before?.paper);
      expect(await kept(id, "word")).toBe("kept");
    }
  });
});

describe("what an answer may be", () => {
  test("only options that are there, within its length, a number where one is asked", async () => {
    const id = await begin("basics");
    const right = await rightAnswers(id);
    expect(await save(id, "one", "b", 1)).toEqual({ ok: false, code: "invalid" });
    expect(await save(id, "one", [String(right["one"])], 1)).toEqual({ ok: false, code: "invalid" });
    expect(await save(id, "two", [String(right["one"])], 1)).toEqual({ ok: false, code: "invalid" });
    expect(await save(id, "word", "x".repeat(301), 1)).toEqual({ ok: false, code: "too-long" });
    expect(await save(id, "sum", "many", 1)).toEqual({ ok: false, code: "not-a-figure" });
    expect(await save(id, "sum", "424 242,5", 1)).toMatchObject({ ok: true });
    expect(await save(id, "why", "not on this paper", 1)).toEqual({ ok: false, code: "not-found" });
    expect(
      await saveAnswer(actor("ivan"), { attemptId: id, questionKey: "word", answer: "x", seq: 1 }, start),
    ).toEqual({ ok: false, code: "not-found" });
  });

  test("a question may be left blank, and an answer taken back", async () => {
    const id = await begin("basics");
    const right = await rightAnswers(id);
    for (const [key, answer] of Object.entries(right)) {
      expect(await save(id, key, "", 1), key).toMatchObject({ ok: true });
      expect(await save(id, key, answer, 2), key).toMatchObject({ ok: true });
      expect(await save(id, key, key === "two" ? [] : " ", 3), key).toMatchObject({ ok: true });
      expect(await kept(id, key)).toBe("");
    }
    expect(await submitAttempt(nadia, { attemptId: id }, start)).toMatchObject({ result: { scoreBp: 0 } });
  });

  test("nothing is taken after handing in", async () => {
    const id = await begin("basics");
    await submitAttempt(nadia, { attemptId: id }, start + minute);
    expect(await save(id, "word", "late", 9, start + 2 * minute)).toEqual({
      ok: false,
      code: "handed-in",
      at: start + minute,
    });
  });
});

describe("a question edited or retired", () => {
  test("changes neither the attempt that runs nor the marks that are given", async () => {
    const id = await begin("basics");
    const [before] = await read()
      .select({ paper: attempts.paper, hash: attempts.paperHash })
      .from(attempts)
      .where(eq(attempts.id, id));
    await answerAll(id, true);
    await tx(async (t) => {
      for (const [key, question] of Object.entries(bank)) {
        const changed =
          question.kind === "short" ? { ...question, accepted: ["else"] } : { ...question, points: 9 };
        await publishQuestion(t, key, 2, changed, start);
      }
      await t.update(questions).set({ retiredAt: start }).where(eq(questions.key, "sum"));
    });
    const done = await submitAttempt(nadia, { attemptId: id }, start + minute);
    expect(done).toMatchObject({ ok: true, result: { scoreBp: 10_000 } });
    const [after] = await read()
      .select({ paper: attempts.paper, hash: attempts.paperHash })
      .from(attempts)
      .where(eq(attempts.id, id));
    expect(after).toEqual(before);
    const marks = await read()
      .select({ bp: attemptMarks.bp })
      .from(attemptMarks)
      .where(eq(attemptMarks.attemptId, id))
      .orderBy(asc(attemptMarks.questionKey));
    expect(marks.map(({ bp }) => bp)).toEqual([10_000, 10_000, 10_000, 10_000]);
  });
});
