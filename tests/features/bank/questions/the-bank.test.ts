import { bankWorld, by, common, entry } from "./bank-world.ts";
import { beforeEach, describe, expect, test } from "vitest";
import type { Question } from "#app/domain/quiz-questions.ts";
import { tx } from "#db/engine";
import { insertProduct, publishQuestion } from "#db/queries/content.ts";
import { insertPrice } from "#db/queries/price-list.ts";
import { demoProducts, tiersOf } from "#db/seed/demo/products.ts";
import { demoQuestions } from "#db/seed/demo/questions.ts";
import { defaultQuestions } from "#db/seed/programme/questions.ts";
import { start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { questionFieldsOf } from "#tests/support/question-fields.ts";
import { submit, visit } from "#tests/support/visit.ts";

const fieldsOf = questionFieldsOf;

const errorsOf = (data: unknown) => (data as { errors: Record<string, string> }).errors;

const keyFrom = (location: string) => location.split("/").at(-1) ?? "";

beforeEach(bankWorld);

const written: [Question["kind"], Record<string, string>, Partial<Question>][] = [
  [
    "single",
    { "options-en": "* yes\nno", "options-bg": "да\nне", "why-en": "because\n-", "why-bg": "" },
    { correct: "o1" } as never,
  ],
  [
    "multiple",
    { "options-en": "* a\n%50% b\nc", "options-bg": "", "why-en": "", "why-bg": "", credit: "partial" },
    { correct: ["o1", "o2"], credit: "partial" } as never,
  ],
  ["true-false", { right: "false" }, { correct: false } as never],
  [
    "short",
    { accepted: "pallet\n%50% box" },
    { accepted: ["pallet"], partly: [{ text: "box", bp: 5_000 }] } as never,
  ],
  [
    "number",
    {
      value: "12,5",
      tolerance: "0.5",
      "unit-en": "EUR",
      "unit-bg": "",
      further: "",
      "why-en": "",
      "why-bg": "",
    },
    { value: 12.5, tolerance: 0.5, unit: { en: "EUR" } } as never,
  ],
  [
    "number",
    {
      value: "4",
      tolerance: "0",
      "unit-en": "",
      "unit-bg": "",
      "whenRight-en": "The root",
      "whenRight-bg": "",
      further: "-4 ± 0,1\n%50% 16",
      "why-en": "-\nThat is the square",
      "why-bg": "",
    },
    {
      value: 4,
      note: { en: "The root" },
      partly: [
        { value: -4, tolerance: 0.1, bp: 10_000 },
        { value: 16, tolerance: 0, bp: 5_000, note: { en: "That is the square" } },
      ],
    } as never,
  ],
  [
    "calculated",
    { asks: "discount", volumes: "10, 20", deferrals: "0,30", tolerance: "0" },
    { product: "film", volumes: [10, 20], deferrals: [0, 30] } as never,
  ],
  ["matching", { "pairs-en": "a = 1\nb = 2\n= 3", "pairs-bg": "" }, { others: [{ en: "3" }] } as never],
  [
    "ordering",
    { "items-en": "first\nsecond", "items-bg": "първо\nвторо" },
    {
      items: [
        { id: "i1", text: { en: "first", bg: "първо" } },
        { id: "i2", text: { en: "second", bg: "второ" } },
      ],
    } as never,
  ],
  [
    "free",
    { "guidance-en": "Says why", "guidance-bg": "", "rubric-en": "Names it | 2\nExplains", "rubric-bg": "" },
    {
      rubric: [
        { key: "r1", label: { en: "Names it" }, points: 2 },
        { key: "r2", label: { en: "Explains" }, points: 1 },
      ],
    } as never,
  ],
  ["oral", { "guidance-en": "Says why", "guidance-bg": "", "rubric-en": "", "rubric-bg": "" }, {}],
];

describe("writing", () => {
  test.each(written)("a question of the kind %s by the form", async (kind, own, expected) => {
    const saved = await submit("elena", `/questions/new?kind=${kind}`, { ...common, ...own });
    expect(saved.status).toBe(303);
    const { question, tags, number, product } = await entry(keyFrom(saved.location));
    expect(question).toMatchObject({ kind, prompt: { en: "What?" }, points: 2, ...expected });
    expect({ tags, number, product }).toEqual({ tags: ["must", "price"], number: 1, product: "film" });
    expect(await visit("elena", saved.location)).toMatchObject({ status: 200 });
  });

  test("the next one keeps what the last was about, and a copy all of it", async () => {
    const single = { ...common, "options-en": "* yes\nno", "options-bg": "", "why-en": "", "why-bg": "" };
    const next = await submit("elena", "/questions/new?kind=single", {
      ...single,
      next: "yes",
      use: "practice",
    });
    const kept = {
      product: "film",
      aspect: "features",
      tags: "must, price",
      use: "practice",
      "prompt-en": "",
    };
    expect(new URL(next.location, "https://x.test").pathname).toBe("/questions/new");
    expect(Object.keys(fieldsOf((await visit("elena", next.location)).data))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^options\.\d/)]),
    );
    expect(fieldsOf((await visit("elena", next.location)).data)).toMatchObject({
      ...kept,
      tags: expect.stringMatching(/price, must|must, price/),
    });
    const { location } = await submit("elena", "/questions/new?kind=single", single);
    const { kind, like } = (await visit("elena", location)).data as {
      kind: string;
      like: Record<string, string>;
    };
    const copy = `/questions/new?${new URLSearchParams({ ...like, kind, copy: keyFrom(location) })}`;
    const fields = fieldsOf((await visit("elena", copy)).data);
    expect(fields).toMatchObject({
      product: "film",
      "prompt-en": "What?",
      "options.right": "0",
      "options.0.text-en": "yes",
      "options.1.text-en": "no",
      points: "2",
    });
    const saved = await submit("elena", copy, { ...fields, seen: "0" });
    expect([saved.status, keyFrom(saved.location) === keyFrom(location)]).toEqual([303, false]);
    expect((await entry(keyFrom(saved.location))).question).toEqual(
      (await entry(keyFrom(location))).question,
    );
    expect((await visit("elena", "/questions/new?kind=single&copy=gone")).status).toBe(200);
  });

  test.each<[string, Question["kind"], Record<string, string>, string, string]>([
    [
      "no right option",
      "single",
      { "options-en": "yes\nno", "options-bg": "", "why-en": "", "why-bg": "" },
      "options",
      "no-right-option",
    ],
    [
      "one option",
      "single",
      { "options-en": "* yes", "options-bg": "", "why-en": "", "why-bg": "" },
      "options",
      "too-few-options",
    ],
    [
      "two right where one is asked",
      "single",
      { "options-en": "* yes\n* no", "options-bg": "", "why-en": "", "why-bg": "" },
      "options",
      "several-right",
    ],
    [
      "all right",
      "multiple",
      { "options-en": "* yes\n* no", "options-bg": "", "why-en": "", "why-bg": "", credit: "all" },
      "options",
      "all-right",
    ],
    [
      "an option twice",
      "multiple",
      { "options-en": "* yes\nno\nnо", "options-bg": "", "why-en": "", "why-bg": "", credit: "all" },
      "options",
      "twice-the-same",
    ],
    [
      "a number that may be two",
      "number",
      {
        value: "1,290",
        tolerance: "0",
        "unit-en": "",
        "unit-bg": "",
        further: "",
        "why-en": "",
        "why-bg": "",
      },
      "value",
      "two-figures",
    ],
    [
      "a further number that is none",
      "number",
      {
        value: "4",
        tolerance: "0",
        "unit-en": "",
        "unit-bg": "",
        further: "-4\nminus four",
        "why-en": "",
        "why-bg": "",
      },
      "further.1.value",
      "not-a-figure",
    ],
    [
      "a number in words",
      "number",
      {
        value: "twelve",
        tolerance: "0",
        "unit-en": "",
        "unit-bg": "",
        further: "",
        "why-en": "",
        "why-bg": "",
      },
      "value",
      "not-a-figure",
    ],
    [
      "no volumes",
      "calculated",
      { asks: "total", volumes: "many", deferrals: "0", tolerance: "0" },
      "volumes.0.volume",
      "not-a-number",
    ],
    [
      "a pair without a side",
      "matching",
      { "pairs-en": "a = 1\nb", "pairs-bg": "" },
      "pairs.1.right-en",
      "required",
    ],
    ["nothing in order", "ordering", { "items-en": "", "items-bg": "" }, "items", "required"],
    [
      "more marks than can be shown",
      "free",
      { product: "", "guidance-en": "*_".repeat(900), "guidance-bg": "", "rubric-en": "", "rubric-bg": "" },
      "guidance-en",
      "too-tangled",
    ],
    [
      "an unknown product",
      "free",
      { product: "none", "guidance-en": "x", "guidance-bg": "", "rubric-en": "", "rubric-bg": "" },
      "product",
      "no-such-product",
    ],
  ])(
    "%s is said beside its field, keeps what was typed and writes nothing",
    async (_, kind, own, field, code) => {
      const answer = await submit("elena", `/questions/new?kind=${kind}`, { ...common, ...own });
      expect(answer.status).toBe(422);
      expect(errorsOf(answer.data)).toEqual({ [field]: code });
      expect((answer.data as { values: Record<string, string> }).values["prompt-en"]).toBe("What?");
      expect((await visit("elena", "/questions?q=what%3F")).data).toMatchObject({ rows: [] });
    },
  );
});

const everyQuestion = [...demoQuestions, ...defaultQuestions.map((row) => ({ ...row, productKey: "" }))];

test("every question of the demo comes back from its form as it went in", async () => {
  await tx(async (t) => {
    for (const { key, priceCents, priority, content } of demoProducts) {
      await insertPrice(
        t,
        await insertProduct(t, key, priority, content, start),
        { cents: priceCents, tiers: tiersOf(priceCents) },
        by,
      );
    }
    for (const { key, question } of everyQuestion) await publishQuestion(t, key, question, by);
  });
  for (const { key, question } of everyQuestion) {
    const page = await visit("elena", `/questions/${key}/edit`);
    const { seen } = page.data as { seen: number };
    const product = question.kind === "calculated" ? { product: question.product } : {};
    const saved = await submit("elena", `/questions/${key}/edit`, {
      ...fieldsOf(page.data),
      ...product,
      seen: String(seen),
    });
    expect([saved.status, key, saved.status === 303 ? "" : saved.data]).toEqual([303, key, ""]);
    const again = (await entry(key)).question;
    expect(again).toEqual(question);
  }
}, 60_000);
