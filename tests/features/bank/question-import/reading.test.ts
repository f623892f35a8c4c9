import { aspects } from "#app/domain/aspects.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ImportFormat, ReadQuestions } from "#app/domain/question-import.ts";
import { guessFormat, importFormats } from "#app/domain/question-import.ts";
import { lookAlike } from "#app/domain/look-alikes.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { fromHtml } from "#app/features/bank/question-import/html-markdown.format.server.ts";
import { asMarkdown } from "#app/features/bank/question-import/html-text.format.server.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { writeGift } from "#app/features/bank/question-import/write-gift.format.server.ts";
import { writeMoodleXml } from "#app/features/bank/question-import/write-moodle-xml.format.server.ts";
import { aiken, gift, moodleXml, table } from "./samples.ts";
import { questionImport } from "#app/strings/en/question-import.ts";

const inWords = questionImport.left;

const samples: Record<ImportFormat, string> = { gift, aiken, "moodle-xml": moodleXml, csv: table };

const outcome = ({ taken, refused }: ReadQuestions) => ({
  taken: taken.map(({ line, question }) => [line, question.kind]),
  refused: refused.map(({ line, reason }) => [line, reason]),
});

test.each(importFormats)("%s is recognised", (format) => expect(guessFormat(samples[format])).toBe(format));

describe("GIFT", () => {
  const found = readQuestions(gift, "gift", "en");
  test("is taken question by question; one that is broken spoils no other and is named with its line", () => {
    expect(outcome(found)).toEqual({
      taken: [
        [4, "single"],
        [11, "number"],
        [13, "multiple"],
        [15, "true-false"],
        [17, "short"],
        [19, "matching"],
        [21, "free"],
        [25, "single"],
        [27, "number"],
      ],
      refused: [
        [23, "brace-left-open"],
        [29, "description-only"],
      ],
    });
  });
  test("keeps weights, feedback, categories, formatting and partly right answers", () => {
    const [film, pallet, two, , short, match] = found.taken.map(
      ({ question }) => question,
    ) as never as Record<string, never>[];
    expect(found.taken[0]).toMatchObject({ tags: ["фолио"] });
    expect(film).toMatchObject({
      prompt: { en: "How far does **machine** film stretch?" },
      correct: "o1",
      explanation: { en: "It stretches further, so a pallet takes less." },
      options: [
        { text: { en: "up to 250 %" }, explanation: { en: "That is right." }, weightBp: 10_000 },
        { weightBp: 0 },
        { weightBp: 5_000 },
      ],
    });
    expect(pallet).toMatchObject({ value: 46, tolerance: 0.5 });
    expect(two).toMatchObject({
      correct: ["o1", "o2"],
      options: [{ weightBp: 5_000 }, { weightBp: 5_000 }, { weightBp: -10_000 }],
    });
    expect(short).toMatchObject({
      prompt: { en: String.raw`Our tape is called \_\_\_\_\_ tape.` },
      accepted: ["Onyx"],
      partly: [{ text: "Оникс", bp: 5_000 }],
    });
    expect(match).toMatchObject({
      pairs: [{ right: { en: "roll" } }, { right: { en: "carton" } }],
      others: [{ en: "reel" }],
    });
  });
});

test("Aiken: letters of both alphabets, and each bad one with its reason", () => {
  const found = readQuestions(aiken, "aiken", "bg");
  expect(outcome(found)).toEqual({
    taken: [
      [1, "single"],
      [6, "single"],
    ],
    refused: [
      [12, "too-few-options"],
      [15, "unknown-right-answer"],
    ],
  });
  expect(found.taken[1]?.question).toMatchObject({
    correct: "o2",
    options: [{ text: { bg: "Цената" } }, { text: { bg: "Обема" } }, { text: { bg: "Адреса" } }],
  });
});

describe("Moodle XML", () => {
  const found = readQuestions(moodleXml, "moodle-xml", "en");
  test("takes its kinds and names what it cannot take", () => {
    expect(found.taken.map(({ question }) => question.kind)).toEqual([
      "single",
      "multiple",
      "true-false",
      "short",
      "number",
      "matching",
      "free",
    ]);
    expect(found.refused.map(({ reason }) => reason)).toEqual([
      "calculated-elsewhere",
      "unknown-kind",
      "no-right-option",
    ]);
    expect(found.taken[0]?.line).toBe(6);
  });
  test("turns HTML into Markdown without script or picture, and says what stayed behind", () => {
    const [film, two, sum, short, number] = found.taken;
    expect(film).toMatchObject({
      tags: ["products", "филми", "must"],
      notes: expect.arrayContaining([
        "image-of-other-kind",
        "points-rounded",
        "hints-dropped",
        "always-shuffled",
      ]),
      question: {
        points: 3,
        prompt: { en: "How far does it *stretch*?" },
        explanation: { en: "- one\n- two" },
        options: [
          { text: { en: String.raw`250 \< 300 %` }, explanation: { en: "Yes & no" } },
          { text: { en: "150 %" } },
        ],
      },
    });
    expect(film?.notes).not.toContain("feedback-dropped");
    expect(two?.question.prompt).toEqual({ en: "Which two? &bomb;" });
    expect(sum?.question.prompt).toEqual({ en: String.raw`2 \* 3 = 6` });
    expect(short).toMatchObject({
      notes: ["case-ignored", "wrong-answers-dropped", "feedback-dropped"],
      question: { accepted: ["pal*"], partly: [{ text: "box", bp: 5_000 }] },
    });
    expect(number?.question).toMatchObject({ value: 12.5, tolerance: 0.5, unit: { en: "kg" } });
  });
});

test.each([
  ["<b>a</b> &amp; <i>b</i>", "**a** & *b*"],
  ["<p>x</p><p>y</p>", "x\n\ny"],
  ["H<sub>2</sub>O", "H₂O"],
  ["<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"],
  ["1 &lt; 2", String.raw`1 \< 2`],
  ["<a href='javascript:x'>y</a><iframe src=x></iframe>", "y"],
])("the HTML %j becomes %j", (html, text) => expect(fromHtml(html).text).toBe(text));

describe("out and in again", () => {
  const word = fc
    .stringMatching(/^[A-Za-zа-яА-Я0-9 .,!?%()~=#{}:\\*_<>&"'-]{1,20}$/)
    .map((text) => text.trim().replace(/\s+/g, " "))
    .filter((text) => /[A-Za-zа-я]/.test(text) && !text.endsWith("\\") && !text.startsWith("%"));
  const said = word.map((text) => ({ en: asMarkdown(text) }));
  const several = fc.uniqueArray(
    word.filter((text) => !text.includes("->")),
    { minLength: 2, maxLength: 5, selector: (text) => lookAlike(text).replace(/[^a-zа-я0-9]/g, "") },
  );
  const options = fc
    .tuple(several, fc.array(fc.option(said, { nil: undefined }), { minLength: 5, maxLength: 5 }))
    .map(([all, told]) =>
      all.map((text, index) => ({
        id: `o${index + 1}`,
        text: { en: asMarkdown(text) },
        ...(told[index] && { explanation: told[index] }),
      })),
    );
  const base = fc
    .tuple(
      said,
      fc.integer({ min: 1, max: 100 }),
      fc.option(fc.constantFrom(...aspects), { nil: undefined }),
      fc.option(said, { nil: undefined }),
    )
    .map(([prompt, points, aspect, explanation]) => ({
      prompt,
      points,
      ...(aspect && { aspect }),
      ...(explanation && { explanation }),
    }));
  const plainWord = fc.stringMatching(/^[A-Za-zа-я]{1,12}$/);
  const question: fc.Arbitrary<Question> = fc.oneof(
    fc
      .tuple(base, options)
      .map(([own, all]): Question => ({ ...own, kind: "single", options: all, correct: "o2" })),
    fc.tuple(base, options).map(
      ([own, all]): Question => ({
        ...own,
        kind: "multiple",
        options: all.map((one, index) => ({
          ...one,
          weightBp: index === 0 ? 10_000 : index === 1 ? -2_500 : 0,
        })),
        correct: ["o1"],
      }),
    ),
    fc.tuple(base, fc.boolean()).map(([own, correct]): Question => ({ ...own, kind: "true-false", correct })),
    fc
      .tuple(base, fc.uniqueArray(plainWord, { minLength: 1, maxLength: 3 }))
      .map(([own, accepted]): Question => ({ ...own, kind: "short", accepted })),
    fc
      .tuple(base, fc.integer({ min: -9_999, max: 9_999 }), fc.constantFrom(0, 0.5, 2))
      .map(([own, value, tolerance]): Question => ({ ...own, kind: "number", value, tolerance })),
    fc.tuple(base, fc.uniqueArray(plainWord, { minLength: 2, maxLength: 4, selector: lookAlike })).map(
      ([own, all]): Question => ({
        ...own,
        kind: "matching",
        pairs: all.map((text, index) => ({
          id: `p${index + 1}`,
          left: { en: text },
          right: { en: `${text}x` },
        })),
      }),
    ),
  );
  const label = fc
    .stringMatching(/^[A-Za-zа-я0-9|;#=~{}:/\\<>&"'*_ -]{1,40}$/)
    .map((text) => text.trim().replace(/\s+/g, " "))
    .filter((text) => text !== "");
  const prose = fc.array(label, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
  const rubric = fc
    .array(fc.record({ label, points: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 12 })
    .map((rows) =>
      rows.map((row, index) => ({ key: `r${index + 1}`, label: { en: row.label }, points: row.points })),
    );
  const judged: fc.Arbitrary<Question> = fc
    .record({
      base,
      kind: fc.constantFrom("free" as const, "oral" as const),
      guidance: fc.oneof(
        prose,
        prose.map((text) => `${text}\n\n### Rubric\n\n- Price | 3`),
      ),
      rubric: fc.option(rubric, { nil: undefined }),
    })
    .map(({ base: own, kind, guidance, rubric: lines }) => ({
      ...own,
      kind,
      guidance: { en: guidance },
      ...(lines && { rubric: lines }),
    }));
  test.each([
    ["GIFT", writeGift, "gift"],
    ["Moodle XML", writeMoodleXml, "moodle-xml"],
  ] as const)("%s gives the same questions", (_, write, format) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: question }, { weight: 1, arbitrary: judged }), {
          minLength: 1,
          maxLength: 6,
        }),
        (all) => {
          const { text, left } = write(
            all.map((one, index) => ({ key: `q${index}`, tags: ["a b"], question: one })),
            "en",
            inWords,
          );
          const back = readQuestions(text, format, "en");
          expect(left).toEqual([]);
          expect(back.refused).toEqual([]);
          expect(back.taken.map((one) => one.question)).toEqual(all);
          expect(back.taken.every(({ tags }) => tags.join() === "a b")).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("what a format has no place for is named in the file itself, which reads all the same", () => {
  const ordering: Question = {
    prompt: { en: "In what order?" },
    points: 1,
    kind: "ordering",
    items: [
      { id: "i1", text: { en: "First" } },
      { id: "i2", text: { en: "Then" } },
    ],
  };
  const live: Question = {
    prompt: { en: "What discount?" },
    points: 1,
    kind: "calculated",
    product: "film",
    asks: "discount",
    volumes: [10],
    deferrals: [0],
    tolerance: 0,
  };
  const all = [
    { key: "order", tags: [], question: ordering },
    { key: "live", tags: [], question: live },
  ];
  for (const [write, format, left] of [
    [writeGift, "gift", ["order", "live"]],
    [writeMoodleXml, "moodle-xml", ["live"]],
  ] as const) {
    const written = write(all, "en", inWords);
    expect(written.left.map(({ key }) => key)).toEqual(left);
    expect(written.text).toContain(`cannot carry them: ${left.join(", ")}`);
    expect(readQuestions(written.text, format, "en")).toMatchObject({ read: 2 - left.length, refused: [] });
  }
});

// What graders go by, as we write it ourselves.
const guided: Partial<Record<ImportFormat, string>> = {
  gift: "\n\n// Points: 3\n// Aspect: price\n// Model answer: One\\nTwo\n// Rubric: Names it | 2\n// Asked aloud\n::own::Why so?{####[markdown]So.}\n",
  "moodle-xml":
    '<question type="essay"><questiontext format="markdown"><text>Why so?</text></questiontext><graderinfo format="markdown"><text>One\n\n### Rubric, asked aloud\n\n- Names it | 2\n- Asks back | 1</text></graderinfo></question>',
};

test.each(importFormats)(
  "%s: whatever is done to a file, nothing crashes and nothing bad is taken",
  (format) => {
    const source = samples[format] + (guided[format] ?? "");
    const change = fc.record({
      at: fc.nat(source.length),
      drop: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          "{",
          "}",
          "]]>",
          "<![CDATA[",
          "</question>",
          "\0",
          "\uD800",
          "&#x110000;",
          "~%1e9%",
          "\n\n",
          ";;;;",
          "ANSWER:",
          "<question type=",
          "[html]<<<",
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        let text: string = source;
        for (const { at, drop, put } of changes) text = text.slice(0, at) + put + text.slice(at + drop);
        const { read, taken, refused } = readQuestions(text, format, "bg");
        return (
          read === taken.length + refused.length &&
          taken.every(
            ({ question }) =>
              (question.prompt.bg ?? "") !== "" && !JSON.stringify(question).includes("\\u0000"),
          )
        );
      }),
      { numRuns: Number(process.env["FUZZ"] ?? 1_000) },
    );
  },
  120_000,
);
