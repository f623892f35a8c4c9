import { aspects } from "#app/domain/aspects.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { weightOfPercent } from "#app/domain/answer-weights.ts";
import { questionProblem } from "#app/domain/question-problems.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { asMarkdown } from "#app/features/bank/question-import/html-text.format.server.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { writeGift } from "#app/features/bank/question-import/write-gift.format.server.ts";
import { writeMoodleXml } from "#app/features/bank/question-import/write-moodle-xml.format.server.ts";
import { questionImport } from "#app/strings/en/question-import.ts";

const inWords = questionImport.left;

// Texts that look like what the formats themselves are made of.
const odd = fc.constantFrom(
  "=",
  "~",
  "#",
  "####",
  "{",
  "}",
  "{T}",
  "\\",
  "\\n",
  "\\{",
  "::",
  "->",
  "%50%",
  "%-100%",
  "//",
  "$CATEGORY: x",
  "[html]",
  "[markdown]",
  "[plain]",
  "[tag:x]",
  "]]>",
  "<![CDATA[",
  "<!--",
  "</text>",
  '<question type="essay">',
  "&amp;",
  "&",
  '"',
  "'",
  "*",
  "T",
  "FALSE",
  "1.",
  "ANSWER: A",
  "—",
  "„ц“",
  "\u00A0",
);
const word = fc.stringMatching(/^[A-Za-zа-яА-Я0-9]{1,8}$/);
const line = fc
  .array(fc.oneof(odd, word), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(" ").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");
const plain = line.map((text) => asMarkdown(text)).filter((text) => text !== "");
const rich = fc.oneof(
  plain,
  fc.tuple(plain, plain).map((two) => two.join("\n\n")),
  fc.tuple(plain, plain).map(([a, b]) => `${a}  \n${b}`),
  plain.map((text) => `- one\n- ${text}`),
  fc
    .tuple(plain, line)
    .map(([text, code]) => `${text}\n\n\`\`\`\nif x:\n    ${code.replaceAll("`", "")}\n\n\`\`\``),
  plain.map((text) => `**Важно:** ${text} [тук](https://example.test/a?b=c)`),
);
const grades = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5,
];
const share = fc.constantFrom(...grades.slice(1)).map(weightOfPercent);
const any = fc
  .tuple(fc.constantFrom(...grades, 0), fc.boolean())
  .map(([percent, isLess]) => weightOfPercent(isLess && percent > 0 ? -percent : percent));
const say = rich.map((text) => ({ en: text }));
const base = fc
  .record({
    prompt: say,
    points: fc.integer({ min: 1, max: 100 }),
    aspect: fc.option(fc.constantFrom(...aspects)),
    explanation: fc.option(say),
  })
  .map(({ prompt, points, aspect, explanation }) => ({
    prompt,
    points,
    ...(aspect && { aspect }),
    ...(explanation && { explanation }),
  }));
const texts = fc.uniqueArray(rich, {
  minLength: 2,
  maxLength: 5,
  selector: (text) => text.toLowerCase().replace(/\s+/g, " "),
});
const told = fc.array(fc.option(say), { minLength: 5, maxLength: 5 });
const options = fc.tuple(texts, told).map(([all, why]) =>
  all.map((text, index) => ({
    id: `o${index + 1}`,
    text: { en: text },
    ...(why[index] && { explanation: why[index] }),
  })),
);
const typed = fc.uniqueArray(
  line.filter((text) => !text.includes("->")),
  { minLength: 2, maxLength: 4 },
);
const figure = fc
  .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.constantFrom(1, 10, 1_000), fc.constantFrom(0, 0.5, 2))
  .map(([n, by, tolerance]) => ({ value: n / by, tolerance }));

const question: fc.Arbitrary<Question> = fc.oneof(
  fc
    .tuple(base, options, fc.array(any, { minLength: 5, maxLength: 5 }), fc.boolean())
    .map(([own, all, weights, isWeighed]): Question => {
      const weighed =
        isWeighed && all.some((_, index) => index !== 0 && weights[index] !== 0)
          ? all.map((one, index) => ({ ...one, weightBp: index === 0 ? 10_000 : (weights[index] ?? 0) }))
          : all;
      return { ...own, kind: "single", options: weighed, correct: "o1" };
    }),
  fc
    .tuple(base, options, fc.array(any, { minLength: 5, maxLength: 5 }))
    .map(([own, all, weights]): Question => {
      const weighed = all.map((one, index) => ({
        ...one,
        weightBp: index === 0 ? 5_000 : index === 1 ? 0 : (weights[index] ?? 0),
      }));
      return {
        ...own,
        kind: "multiple",
        options: weighed,
        correct: weighed.filter(({ weightBp }) => weightBp > 0).map(({ id }) => id),
      };
    }),
  fc.tuple(base, options, fc.boolean()).map(
    ([own, all, isPartial]): Question => ({
      ...own,
      kind: "multiple",
      options: all,
      correct: all.slice(1).map(({ id }) => id),
      ...(isPartial && { credit: "partial" as const }),
    }),
  ),
  fc.tuple(base, fc.boolean(), fc.option(say), fc.option(say)).map(
    ([own, correct, yes, no]): Question => ({
      ...own,
      kind: "true-false",
      correct,
      ...((yes || no) && { notes: { ...(yes && { true: yes }), ...(no && { false: no }) } }),
    }),
  ),
  fc.tuple(base, typed, share, fc.boolean()).map(
    ([own, [first = "", ...rest], bp, isPartly]): Question => ({
      ...own,
      kind: "short",
      accepted: isPartly ? [first] : [first, ...rest],
      ...(isPartly && { partly: rest.map((text) => ({ text, bp })) }),
    }),
  ),
  fc
    .tuple(
      base,
      figure,
      fc.array(
        fc
          .tuple(figure, fc.oneof(share, fc.constant(10_000)), fc.option(say))
          .map(([one, bp, note]) => ({ ...one, bp, ...(note && { note }) })),
        { maxLength: 2 },
      ),
      fc.option(line),
      fc.option(say),
    )
    .map(
      ([own, whole, parts, unit, note]): Question => ({
        ...own,
        kind: "number",
        ...whole,
        ...(note && { note }),
        ...(unit && { unit: { en: unit } }),
        ...(parts.length > 0 && { partly: parts }),
      }),
    ),
  fc
    .tuple(
      base,
      fc.uniqueArray(
        rich.filter((text) => !/-\\?>/.test(text)),
        { minLength: 2, maxLength: 4, selector: (text) => text.toLowerCase().replace(/\s+/g, " ") },
      ),
      fc.array(plain, { minLength: 6, maxLength: 6 }),
      fc.boolean(),
    )
    .map(
      ([own, lefts, rights, hasOther]): Question => ({
        ...own,
        kind: "matching",
        pairs: lefts.map((left, index) => ({
          id: `p${index + 1}`,
          left: { en: left },
          right: { en: rights[index] ?? "x" },
        })),
        ...(hasOther && { others: [{ en: rights[5] ?? "y" }] }),
      }),
    ),
);
const tags = fc.uniqueArray(
  fc
    .stringMatching(/^[a-zа-я0-9 \]]{1,12}$/)
    .map((text) => text.trim())
    .filter((text) => text !== ""),
  { maxLength: 3 },
);

test.each([
  ["GIFT", writeGift, "gift"],
  ["Moodle XML", writeMoodleXml, "moodle-xml"],
] as const)("%s gives back the same questions, whatever their texts look like", (_, write, format) => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          question.filter((one) => questionProblem(one) === null),
          tags,
        ),
        { minLength: 1, maxLength: 4 },
      ),
      (all) => {
        const { text, left } = write(
          all.map(([one, own], index) => ({ key: `q-${index}`, tags: own, question: one })),
          "en",
          inWords,
        );
        const back = readQuestions(text, format, "en");
        expect(left).toEqual([]);
        expect(back.refused).toEqual([]);
        expect(back.taken.map((one) => one.question)).toEqual(all.map(([one]) => one));
        expect(back.taken.map((one) => one.tags)).toEqual(all.map(([, own]) => own));
      },
    ),
    { numRuns: 400 },
  );
});
