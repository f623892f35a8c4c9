import { findAllMarks } from "#db/queries/marks.ts";
import { beforeEach, describe, expect, test } from "vitest";
import type { AnswerKey } from "#app/domain/question-parts.ts";
import type { PaperQuestion, Question } from "#app/domain/quiz-questions.ts";
import { mendedKey } from "#app/domain/regrade.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read, tx } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { publishQuestion } from "#db/queries/content.ts";
import { journal } from "#db/schema/index.ts";
import {
  actor,
  answerAll,
  bank,
  begin,
  minute,
  quizWorld,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start + 6 * minute, actorId: "elena" };
let id = "";
const result = async () => (await findAttempt(read(), id, "nadia"))?.result;
const preview = async () =>
  (await visit("elena", "/questions/sum/regrade")).data as { seen: string; rows: { result: string }[] };
const mend = (value: number) =>
  tx((t) => publishQuestion(t, "sum", { ...(bank["sum"] as Question & { kind: "number" }), value }, by));

beforeEach(async () => {
  await quizWorld();
  id = await begin("basics");
  await answerAll(id, true);
  await submitAttempt(actor("nadia"), { attemptId: id }, start + 5 * minute);
});

test("a wrong key mended changes who passed, with a reason, beside the first mark, and says so to the trainee", async () => {
  expect(await result()).toMatchObject({ isPassed: true, scoreBp: 10_000 });
  expect((await preview()).rows).toEqual([]);
  await mend(5);
  const { seen, rows } = await preview();
  expect(rows).toMatchObject([
    { result: "no longer passed", score: expect.stringMatching(/^100\s?% → 75\s?%$/) },
  ]);
  expect(await submit("elena", "/questions/sum/regrade", { seen, reason: "x" })).toMatchObject({
    status: 422,
    data: { errors: { reason: "not-a-reason" } },
  });
  expect(
    (await submit("elena", "/questions/sum/regrade", { seen, reason: "The sum was wrong" })).status,
  ).toBe(303);
  expect(await result()).toMatchObject({ isPassed: false, scoreBp: 7_500 });
  expect(
    (await findAllMarks(read(), id))
      .filter(({ questionKey }) => questionKey === "sum")
      .map(({ bp, origin }) => [bp, origin]),
  ).toEqual([
    [10_000, "scored"],
    [0, "regraded"],
  ]);
  expect((await visit("nadia", `/attempts/${id}`)).data).toMatchObject({
    changes: [{ because: "regraded", by: "elena", reason: "The sum was wrong" }],
  });
  expect(
    (await read().select({ act: journal.act }).from(journal)).filter(({ act }) => act === "attempt.regraded"),
  ).toHaveLength(1);
  await mend(424_242);
  const again = await preview();
  expect(again.rows).toMatchObject([{ result: "now passed" }]);
  await submit("elena", "/questions/sum/regrade", { seen: again.seen, reason: "It was right after all" });
  expect(await result()).toMatchObject({ isPassed: true });
});

test("what was not previewed is not applied", async () => {
  await mend(5);
  const { seen } = await preview();
  await mend(6);
  const second = await preview();
  expect(second.seen).toBe(seen);
  await mend(424_242);
  expect(
    await submit("elena", "/questions/sum/regrade", { seen, reason: "The sum was wrong" }),
  ).toMatchObject({ status: 409, data: { refusal: "changed" } });
  expect(await result()).toMatchObject({ isPassed: true });
});

test("only a trainer regrades", async () => {
  for (const person of ["nadia", "maria", "stoyan", "victor", "ana"])
    expect((await visit(person, "/questions/sum/regrade")).status, person).toBe(403);
});

describe("a mended key", () => {
  const options = [
    { id: "x", text: { en: "Yes" } },
    { id: "y", text: { en: "No" } },
  ];
  const shown = (kind: PaperQuestion["kind"]): PaperQuestion => ({
    key: "q",
    versionId: "v",
    kind,
    points: 1,
    prompt: { en: "?" },
    options,
  });
  const ask = (question: Partial<Question> & { kind: Question["kind"] }) =>
    mendedKey(
      shown(question.kind),
      { correct: ["x"], explanation: { en: "why" } } as AnswerKey,
      { prompt: { en: "?" }, points: 1, ...question } as Question,
    );
  test("finds the options by what they say, whatever they are called", () => {
    expect(
      ask({
        kind: "single",
        options: [
          { id: "1", text: { en: "No" } },
          { id: "2", text: { en: "Yes" } },
        ],
        correct: "1",
      }),
    ).toEqual({ correct: ["y"], explanation: { en: "why" } });
    expect(
      ask({
        kind: "multiple",
        options: [
          { id: "1", text: { en: "No" }, weightBp: 5_000 },
          { id: "2", text: { en: "Yes" }, weightBp: 5_000 },
        ],
        correct: ["1", "2"],
      }),
    ).toMatchObject({ correct: ["y", "x"], weights: { x: 5_000, y: 5_000 } });
  });
  test("of pairs and of an order is found by their texts as well", () => {
    const lefts = [
      { id: "l", text: { en: "Film" } },
      { id: "m", text: { en: "Tape" } },
    ];
    const pairs = (film: string, tape: string) => [
      { id: "1", left: { en: "Film" }, right: { en: film } },
      { id: "2", left: { en: "Tape" }, right: { en: tape } },
    ];
    const matched = (film: string, tape: string) =>
      mendedKey(
        { ...shown("matching"), lefts },
        { correct: ["l:x", "m:y"] },
        { prompt: { en: "?" }, points: 1, kind: "matching", pairs: pairs(film, tape) },
      );
    expect(matched("No", "Yes")).toEqual({ correct: ["l:y", "m:x"] });
    expect(matched("Yes", "Yes")).toEqual({ correct: ["l:x", "m:x"] });
    expect(matched("Perhaps", "Yes")).toBeNull();
    const ordered = (...texts: string[]) =>
      ask({ kind: "ordering", items: texts.map((text, index) => ({ id: `i${index}`, text: { en: text } })) });
    expect(ordered("No", "Yes")).toEqual({ correct: ["y:1", "x:2"], explanation: { en: "why" } });
    expect(ordered("No")).toBeNull();
    expect(ordered("No", "Yes", "Perhaps")).toBeNull();
  });
  test("is none where the options are others, or the kind is", () => {
    expect(
      ask({
        kind: "single",
        options: [
          { id: "1", text: { en: "Perhaps" } },
          { id: "2", text: { en: "Yes" } },
        ],
        correct: "1",
      }),
    ).toBeNull();
    expect(
      mendedKey(shown("single"), {}, { kind: "true-false", prompt: {}, points: 1, correct: true }),
    ).toBeNull();
  });
});
