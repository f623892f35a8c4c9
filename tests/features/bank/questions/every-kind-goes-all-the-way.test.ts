import { beforeEach, describe, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import { pricedKinds, type Question, questionKinds, rulesOf } from "#app/domain/quiz-questions.ts";
import type { WrittenRow } from "#app/domain/question-rows.ts";
import { textOfRows, type TypedRow } from "#app/domain/rows-as-text.ts";
import { reviewOf } from "#app/domain/quiz-review.ts";
import { scoreAnswer } from "#app/domain/quiz-scoring.ts";
import { mendedKey } from "#app/domain/regrade.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { tableKinds } from "#app/features/bank/question-import/table-kinds.format.server.ts";
import { writeGift } from "#app/features/bank/question-import/write-gift.format.server.ts";
import { writeMoodleXml } from "#app/features/bank/question-import/write-moodle-xml.format.server.ts";
import { withRichText } from "#app/features/quizzes/shared/shown-review.view.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { read, tx } from "#db/engine";
import { findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { insertProduct, publishQuiz } from "#db/queries/content.ts";
import { insertDeferrals, insertPrice } from "#db/queries/price-list.ts";
import { both } from "#db/seed/both.ts";
import { begin, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { questionExamples, secret } from "#tests/support/question-examples.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start, actorId: null };

beforeEach(async () => {
  await quizWorld();
  await tx(async (t) => {
    const id = await insertProduct(t, "film", 1, bareProduct(both("Film", "Фолио")), start);
    await insertPrice(t, id, { cents: 1_000, tiers: [{ from: 10, discountBp: 500 }] }, by);
    await insertDeferrals(t, [{ upToDays: 30, takesBp: 200 }], by);
  });
});

/** What a form sends that holds the example: its own fields as its kind writes them, lists as text. */
function typed(example: Question): Record<string, string> {
  const own = Object.entries(rulesOf(example.kind).fields).flatMap(([name, type]): [string, string][] => {
    const written = rulesOf(example.kind).write(example, "en")[name] ?? "";
    if (type.as === "rows")
      return Object.entries(textOfRows(name, type, cellsOf(written as WrittenRow[]), ["en", "bg"]));
    if (typeof written !== "function") return [[name, String(written)]];
    return [
      [`${name}-en`, written("en")],
      [`${name}-bg`, written("bg")],
    ];
  });
  return {
    seen: "0",
    "prompt-en": example.prompt.en ?? "",
    "prompt-bg": "",
    "explanation-en": "",
    "explanation-bg": "",
    points: String(example.points),
    product: "film",
    aspect: "",
    tags: "walk",
    reviewBy: "",
    use: "quiz",
    ...Object.fromEntries(own),
  };
}

const cellsOf = (rows: WrittenRow[]): TypedRow[] =>
  rows.map(({ id, cells }) => ({
    id,
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([cell, text]): [string, string][] =>
        typeof text === "object" ? [[`${cell}-en`, text.en ?? ""]] : [[cell, text ?? ""]],
      ),
    ),
  }));

/** The example written by its form and asked alone by a quiz. */
async function written(example: Question): Promise<string> {
  const url = `/questions/new?kind=${example.kind}`;
  const { fields } = (await visit("elena", url)).data as {
    fields: { name: string; boxes?: { name: string }[] }[];
  };
  const names = fields.flatMap(({ name, boxes }) => boxes?.map((box) => box.name) ?? [name]);
  const sent = typed(example);
  expect(names.filter((name) => !(name in sent) && !/(^|[-.])picture$/.test(name))).toEqual([]);
  const saved = await submit("elena", url, sent);
  expect(saved.status).toBe(303);
  const key = saved.location.split("/").at(-1) ?? "";
  await tx(async (t) => {
    const entry = await findQuizEntry(t, "basics");
    if (!entry) throw new Error("There is no such quiz.");
    await publishQuiz(t, "basics", { ...entry.quiz, pools: [{ count: 1, from: [key] }], mustHaves: [] }, by);
  });
  return key;
}

describe.each(questionKinds)("a question of the kind %s", (kind) => {
  const example: Question = questionExamples[kind];
  const rules = rulesOf(kind);

  test("is written, drawn, answered on screen, scored and reviewed", async () => {
    const key = await written(example);
    expect((await findQuestionEntry(read(), key))?.question).toEqual(example);
    const page = await visit("elena", `/questions/${key}`);
    const [shownKey] = (page.data as { shown: { lines: { text: string }[] }[] }).shown;
    expect(shownKey?.lines.map(({ text }) => text).filter(Boolean).length).toBeGreaterThan(0);

    const id = await begin("basics");
    const paper = (await findAttempt(read(), id, "nadia"))?.paper;
    const [shown] = paper?.questions ?? [];
    const scoredBy = (await findKeys(read(), id))[key];
    if (!paper || !shown || !scoredBy) throw new Error("Nothing was drawn.");
    const asked = await visit("nadia", `/attempts/${id}/questions/1`);
    expect(asked.status).toBe(200);
    expect(JSON.stringify(asked.data)).not.toContain(secret);
    expect(asked.data).toMatchObject({ question: { kind, hint: expect.any(String) } });

    const right = rules.sample(true, shown, scoredBy, "en");
    const field = Array.isArray(right) ? "answer[]" : "answer";
    const said = { question: key, seq: "1", [field]: right, go: "next" };
    expect((await submit("nadia", `/attempts/${id}/questions/1`, said)).status).toBe(303);
    await submit("nadia", `/attempts/${id}/check`, {});
    const result = (await findAttempt(read(), id, "nadia"))?.result;
    if (rules.judged) expect(result).toBeNull();
    else expect(result).toMatchObject({ scoreBp: 10_000, isPassed: true });

    const wrong = rules.sample(false, shown, scoredBy, "en");
    expect(scoreAnswer(shown, scoredBy, wrong)).toBe(rules.judged ? "needs-grading" : 0);
    const marks = new Map([[key, { bp: 0, comment: null }]]);
    const [row] = reviewOf(paper, new Map([[key, right]]), marks, { [key]: scoredBy }, true, "en");
    if (!row) throw new Error("Nothing was reviewed.");
    const review = withRichText(row, "en");
    expect(review.given.join("").trim()).not.toBe("");
    if (Array.isArray(review.right)) expect(review.right).toEqual(review.given);
    expect(review.right ?? review.model).not.toBeNull();
  });

  test("is printed on paper without its key", async () => {
    await written(example);
    const { location } = await submit("elena", "/enrollments/e-nadia/quiz/basics/paper", {});
    const sheet = await visit("elena", location);
    expect(sheet.data).toMatchObject({ questions: [{ kind, hint: expect.stringMatching(/\S/) }] });
    expect(JSON.stringify(sheet.data)).not.toContain(secret);
  });

  test("keeps its key when it is mended, or says that it cannot", async () => {
    await written(example);
    const id = await begin("basics");
    const [shown] = (await findAttempt(read(), id, "nadia"))?.paper.questions ?? [];
    const key = shown && (await findKeys(read(), id))[shown.key];
    if (!shown || !key) throw new Error("Nothing was drawn.");
    const mended = mendedKey(shown, key, example);
    if (rules.judged || pricedKinds.includes(kind)) expect(mended).toBeNull();
    else expect(scoreAnswer(shown, mended ?? {}, rules.sample(true, shown, key, "en"))).toBe(10_000);
  });

  test.each([
    ["gift", writeGift],
    ["moodle-xml", writeMoodleXml],
  ] as const)("goes out and in again as %s, or is left out with a reason in words", (format, write) => {
    const reasons = stringsFor("bg").questionImport.left;
    const { text, left } = write([{ key: "q1", tags: [], question: example }], "en", reasons);
    const { taken, refused } = readQuestions(text, format, "en");
    expect(refused).toEqual([]);
    for (const { reason } of left) expect(text).toContain(`q1: ${reasons[reason]}`);
    expect(taken.map(({ question }) => question.kind)).toEqual(left.length > 0 ? [] : [kind]);
  });

  test("has a row in a table, or a refusal in words", () => {
    const rule = tableKinds[kind];
    const isRefused = "refused" in rule;
    const options = !isRefused && rule.hasOptions ? ["1", "true", "third"] : [];
    // What every kind can read as a key: a place, a number, a truth and a text.
    const right = kind === "multiple" ? "1, third" : "1";
    for (const name of rule.names) {
      const head = ["kind", "question", "right", ...options.map(() => "option")];
      const row = [name, "What?", right, ...options];
      const { taken, refused } = readQuestions(`${head.join(";")}\n${row.join(";")}`, "csv", "en");
      expect(taken.map(({ question }) => question.kind)).toEqual(isRefused ? [] : [kind]);
      expect(refused.map(({ reason }) => reason)).toEqual(isRefused ? [rule.refused] : []);
    }
  });
});
