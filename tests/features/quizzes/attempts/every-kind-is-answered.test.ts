import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { drawAttempt } from "#app/acts/draw-attempt.ts";
import { beforeEach, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { read, tx } from "#db/engine";
import { findAllAnswers, findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findProductId } from "#db/queries/bank.ts";
import { insertProduct, publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { insertDeferrals, insertPrice } from "#db/queries/price-list.ts";
import { both } from "#db/seed/both.ts";
import { begin, canary, quizWorld, start } from "./quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start, actorId: null };
const own = (name: string) => ({
  prompt: both(`**${name}**?`, `**${name}**?`),
  points: 1,
  explanation: both(`${canary} why`, `${canary} why`),
});
const options = ["a", "b", "c"].map((id) => ({
  id: `${canary}-${id}`,
  text: both(id, id),
  explanation: both(`${canary} ${id}`, `${canary} ${id}`),
}));
const questions: Record<string, Question> = {
  k1: { ...own("one"), kind: "single", options, correct: `${canary}-b` },
  k2: {
    ...own("several"),
    kind: "multiple",
    options,
    correct: [`${canary}-a`, `${canary}-c`],
    credit: "partial",
  },
  k3: { ...own("true"), kind: "true-false", correct: false },
  k4: { ...own("word"), kind: "short", accepted: [`${canary} word`] },
  k5: {
    ...own("number"),
    kind: "number",
    value: 424_242,
    tolerance: 0,
    partly: [{ value: 424_243, tolerance: 0, bp: 5_000 }],
  },
  k6: {
    ...own("{volume} in {deferral}"),
    kind: "calculated",
    product: "film",
    asks: "unit-price",
    volumes: [10, 20],
    deferrals: [0, 30],
    tolerance: 0,
  },
  k7: {
    ...own("pairs"),
    kind: "matching",
    pairs: [
      { id: `${canary}-x`, left: both("l1", "l1"), right: both("r1", "r1") },
      { id: `${canary}-y`, left: both("l2", "l2"), right: both("r2", "r2") },
    ],
    others: [both("r3", "r3")],
  },
  k8: {
    ...own("order"),
    kind: "ordering",
    items: ["1", "2", "3"].map((id) => ({ id: `${canary}-${id}`, text: both(`step ${id}`, `step ${id}`) })),
  },
};
const keys = Object.keys(questions);
let id = "";

beforeEach(async () => {
  await quizWorld();
  await tx(async (t) => {
    const productId = await insertProduct(t, "film", 1, bareProduct(both("Film", "Фолио")), start);
    await insertPrice(t, productId, { cents: 1_000, tiers: [{ from: 10, discountBp: 500 }] }, by);
    await insertDeferrals(t, [{ upToDays: 30, takesBp: 200 }], by);
    for (const [key, question] of Object.entries(questions)) await publishQuestion(t, key, question, by);
    const entry = await findQuizEntry(t, "basics");
    if (entry)
      await publishQuiz(t, "basics", { ...entry.quiz, pools: [{ count: 8, from: keys }], mustHaves: [] }, by);
  });
  id = await begin("basics");
});

async function asked() {
  const attempt = await findAttempt(read(), id, "nadia");
  return attempt?.paper.questions ?? [];
}

async function answer(of: (key: string) => string | string[]) {
  for (const [index, { key }] of (await asked()).entries()) {
    const said = of(key);
    const field = Array.isArray(said) ? "answer[]" : "answer";
    const saved = await submit("nadia", `/attempts/${id}/questions/${index + 1}`, {
      question: key,
      seq: "1",
      [field]: said,
      go: "next",
    });
    expect([key, saved.status]).toEqual([key, 303]);
  }
  await submit("nadia", `/attempts/${id}/check`, {});
  return (await findAttempt(read(), id, "nadia"))?.result;
}

test("every kind is answered by its form, scored in full, and shows nothing of its key before", async () => {
  for (const [index] of (await asked()).entries()) {
    const page = await visit("nadia", `/attempts/${id}/questions/${index + 1}`);
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.data)).not.toContain(canary);
  }
  const right = await findKeys(read(), id);
  const result = await answer((key) => {
    const { correct, accepted, value } = right[key] ?? {};
    if (questions[key]?.kind === "single" || questions[key]?.kind === "true-false") return correct?.[0] ?? "";
    return correct ? ["", ...correct] : (accepted?.[0] ?? String(value).replace(".", ","));
  });
  expect(result).toMatchObject({ scoreBp: 10_000, isPassed: true });
  expect(JSON.stringify((await visit("nadia", `/attempts/${id}`)).data)).toContain(`${canary} why`);
});

test("a calculated question is worked out from the price list of the moment it was drawn", async () => {
  const paper = await asked();
  const prompt = paper.find(({ key }) => key === "k6")?.prompt;
  const [, volume, deferral] = /\*\*(\d+) in (\d+)\*\*/.exec(prompt?.en ?? "") ?? [];
  expect([["10", "20"].includes(volume ?? ""), ["0", "30"].includes(deferral ?? "")]).toEqual([true, true]);
  expect((await findKeys(read(), id))["k6"]?.value).toBe(deferral === "30" ? 9.7 : 9.5);
});

test("a calculated question whose price was taken away is not drawn; the others still are", async () => {
  await tx(async (t) => {
    const productId = await findProductId(t, "film");
    await insertPrice(t, productId ?? "", null, { ...by, at: start + 1 });
  });
  const drawnFrom = async (count: number) =>
    drawAttempt(
      read(),
      { ...(await findQuizEntry(read(), "basics"))?.quiz, pools: [{ count, from: keys }] } as Quiz,
      { traineeId: "ivan", quizId: "none" },
      Buffer.alloc(32),
    );
  const drawn = await drawnFrom(7);
  expect(drawn.ok && drawn.paper.questions.map(({ key }) => key).sort()).toEqual(
    keys.filter((key) => key !== "k6"),
  );
  expect(await drawnFrom(8)).toMatchObject({
    ok: false,
    code: "too-few-questions",
    short: { have: 7, pool: { count: 8 } },
  });
});

test.each([
  ["k7", ["l:r"], "invalid"],
  ["k8", ["x:1"], "invalid"],
  ["k1", "nothing", "invalid"],
  ["k3", "perhaps", "invalid"],
  ["k6", "much", "not-a-figure"],
])("%s refuses %j and keeps nothing", async (key, said, code) => {
  const number = (await asked()).findIndex((one) => one.key === key) + 1;
  const field = Array.isArray(said) ? "answer[]" : "answer";
  expect(
    await submit("nadia", `/attempts/${id}/questions/${number}`, {
      question: key,
      seq: "1",
      [field]: said,
      go: "next",
    }),
  ).toMatchObject({ status: 422, data: { errors: { answer: code } } });
  expect(await findAllAnswers(read(), id)).toEqual([]);
});

test("two items in one place are told so", async () => {
  const paper = await asked();
  const number = paper.findIndex((one) => one.key === "k8") + 1;
  const said = (paper[number - 1]?.options ?? []).map((one) => `${one.id}:1`);
  expect(
    await submit("nadia", `/attempts/${id}/questions/${number}`, {
      question: "k8",
      seq: "1",
      "answer[]": said,
      go: "next",
    }),
  ).toMatchObject({ status: 422, data: { errors: { answer: "same-place" } } });
});

test("a must-have that is missed fails a quiz whose score would pass", async () => {
  await tx(async (t) => {
    const entry = await findQuizEntry(t, "timed");
    if (entry)
      await publishQuiz(
        t,
        "timed",
        {
          ...entry.quiz,
          pools: [{ count: 7, from: keys.slice(1) }],
          mustHaves: ["k1"],
          mustHaveBp: 10_000,
          passingScoreBp: 5_000,
        },
        by,
      );
  });
  id = await begin("timed");
  const right = await findKeys(read(), id);
  const result = await answer((key) => {
    const { correct, accepted, value } = right[key] ?? {};
    if (key === "k1") return "";
    if (questions[key]?.kind === "true-false") return correct?.[0] ?? "";
    return correct ?? accepted?.[0] ?? String(value);
  });
  expect(result).toMatchObject({ scoreBp: 8_750, isPassed: false });
  expect((await visit("nadia", `/attempts/${id}`)).data).toMatchObject({ missed: 1, mustHaveBp: 10_000 });
});
