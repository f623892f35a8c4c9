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
      notes: expect.arrayContaining(["image-dropped", "points-rounded", "hints-dropped", "always-shuffled"]),
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

test("a table: columns by Bulgarian headings, kinds guessed, each bad row named", () => {
  const found = readQuestions(table, "csv", "bg");
  expect(found.taken.map(({ question }) => question.kind)).toEqual([
    "single",
    "multiple",
    "true-false",
    "number",
    "short",
    "free",
  ]);
  expect(found.refused).toMatchObject([{ line: 8, reason: "unknown-right-answer" }]);
  expect(found.taken[0]).toMatchObject({
    tags: ["ленти"],
    question: { correct: "o2", points: 2, explanation: { bg: "Акрилът държи." } },
  });
});

const keyed = (text: string, language: "en" | "bg" = "bg") => {
  const { taken, refused } = readQuestions(text, "csv", language);
  const right = taken.map(({ question }) =>
    "options" in question
      ? question.options
          .filter(({ id }) => [question.correct].flat().includes(id))
          .map((option) => option.text[language])
      : "accepted" in question
        ? question.accepted
        : question.kind,
  );
  return { right, refused: refused.map(({ reason }) => reason) };
};

describe("the right answer of a table, named by a letter", () => {
  const options = "solvent;hot-melt;acrylic";
  const latin = "въпрос;option a;option b;option c;верен";
  const cyrillic = "въпрос;отговор а;отговор б;отговор в;верен";
  test.each([
    ["a Cyrillic letter under Latin headings", `${latin}\nКое?;${options};В`, [["hot-melt"]]],
    ["a Latin one under Latin headings", `${latin}\nКое?;${options};b)`, [["hot-melt"]]],
    ["a Latin letter under Cyrillic headings", `${cyrillic}\nКое?;${options};B`, [["acrylic"]]],
    ["two letters", `${latin}\nКои?;${options};А, С`, [["solvent", "acrylic"]]],
    ["a look-alike inside the answer written out", `${latin}\nКое?;сол;вода;лак;сoл`, [["сол"]]],
    [
      "no letters in the headings, but in the keys of the list",
      `въпрос;1;2;3;верен\nКое?;${options};В\nКое друго?;${options};Б`,
      [["acrylic"], ["hot-melt"]],
    ],
    ["options that differ in capitals alone", "въпрос;1;2;3;верен\nКое е килограм?;kg;KG;Kg;KG", [["KG"]]],
  ])("%s", (_, text, right) => expect(keyed(text)).toEqual({ right, refused: [] }));
  test("is asked for again where it may be two", () => {
    expect(keyed(`въпрос;1;2;3;верен\nКое?;${options};В`)).toEqual({
      right: [],
      refused: ["unclear-letter"],
    });
    expect(keyed(`въпрос;b;в;c;верен\nКое?;${options};В`)).toEqual({
      right: [],
      refused: ["unclear-letter"],
    });
    expect(keyed(`въпрос;1;2;3;верен\nКое?;kg;KG;Kg;kG`)).toEqual({
      right: [],
      refused: ["unknown-right-answer"],
    });
  });
  test("of an Aiken list goes by the letters of its options too", () => {
    const aikenOf = (letters: string[], key: string) =>
      readQuestions(
        `Кое?\n${letters.map((letter, at) => `${letter}) o${at + 1}`).join("\n")}\nANSWER: ${key}`,
        "aiken",
        "bg",
      );
    expect(
      [aikenOf(["A", "B", "C"], "В"), aikenOf(["а", "б", "в"], "B"), aikenOf(["А", "В", "С"], "C")].map(
        ({ taken }) => taken[0]?.question,
      ),
    ).toMatchObject([{ correct: "o2" }, { correct: "o3" }, { correct: "o3" }]);
    expect(aikenOf(["а", "б", "в", "г"], "D").refused).toMatchObject([{ reason: "unknown-right-answer" }]);
  });
});

describe("a table", () => {
  const kindsOf = (text: string) =>
    readQuestions(text, "csv", "bg").taken.map(({ question }) => question.kind);
  test.each([
    [
      "comma and underscores",
      'Difficulty,Question Type,Question Text,Question Answers,Correct_Answer\nEasy,multichoice,Кое фолио е за машина?,"20 мк;23 мк;50 мк",23 мк\nEasy,,Кое е за ръка?,"20 мк;23 мк",20 мк',
      ["Question Answers"],
    ],
    [
      "Bulgarian words",
      "Въпрос;Първи избор;Втори избор;Верен отговор\nКое?;акрил;солвент;акрил\nДруго?;да;не;да",
      ["Първи избор", "Втори избор"],
    ],
  ])(
    "names headings it does not understand (%s) and guesses no question from the cells that are left",
    (_, text, unused) => {
      const { taken, refused, headings } = readQuestions(text, "csv", "bg");
      expect(taken).toEqual([]);
      expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
        [2, "cells-left"],
        [3, "cells-left"],
      ]);
      expect(headings).toEqual({ line: 1, unused });
    },
  );
  test("passes over numbers, authors and levels, which are no part of a question", () => {
    expect(kindsOf("№;Въпрос;Отговор;Автор;Трудност\n1;Колко?;5%;Елена;2\n2;Защо?;;Елена;1")).toEqual([
      "number",
      "free",
    ]);
  });
  test("takes several columns of one name for options where another has the key", () => {
    expect(kindsOf('question,answer,answer,answer,correct\nWhich?,a,b,c,b\nWhich two?,a,b,c,"a,c"')).toEqual([
      "single",
      "multiple",
    ]);
    expect(kindsOf("Въпрос;Вариант;Вариант;Ключ\nКое?;да;не;да")).toEqual(["single"]);
  });
  test("finds its headings under a title, and counts lines as the file does", () => {
    const text =
      'Изпит по продукти\n;;\n\nВъпрос;Отговор а;Отговор б;Верен\nКое?;акрил;солвент;А\n\n;;;\n"На два\nреда?";акрил;солвент;Б\nГрешен?;акрил;солвент;Ж';
    const { taken, refused, headings } = readQuestions(text, "csv", "bg");
    expect(headings).toEqual({ line: 4, unused: [] });
    expect(taken.map(({ line, question }) => [line, "correct" in question && question.correct])).toEqual([
      [5, "o1"],
      [8, "o2"],
    ]);
    expect(refused).toMatchObject([{ line: 10, reason: "unknown-right-answer" }]);
  });
  test("keeps a quotation mark that means itself, and loses no line behind it", () => {
    const rows = [
      "Въпрос\tОтговор а\tОтговор б\tВерен",
      '"Евро" палет – колко е дълъг?\t120 см\t100 см\tа',
      'Тръба 2"?\t"5 см"\t6 см\tа',
      'Кое е "стреч"?\tфолио\tлента\tа',
    ];
    const { taken, refused } = readQuestions(rows.join("\n"), "csv", "bg");
    expect(refused).toEqual([]);
    expect(taken.map(({ question }) => question.prompt.bg)).toEqual([
      '"Евро" палет – колко е дълъг?',
      'Тръба 2"?',
      'Кое е "стреч"?',
    ]);
  });
  test("says where a quotation mark may open a cell of several lines or mean itself, and where a row has more cells than headings", () => {
    const unclear = readQuestions(
      'Въпрос,Отговор\nКое?,да\n"Евро,палет\nКое,"Дунав"\nЗащо?,така',
      "csv",
      "bg",
    );
    expect(
      [...unclear.taken.map(({ line }) => line), ...unclear.refused.map(({ line }) => line)].toSorted(),
    ).toEqual([2, 3, 4, 5]);
    expect(readQuestions("question,answer\nHow much, in euro?,5\nWhy?,so", "csv", "en")).toMatchObject({
      taken: [{ line: 3 }],
      refused: [{ line: 2, reason: "more-cells" }],
    });
  });
});

// Each would take minutes if its cost grew faster than it does.
test.each([
  ["very many columns, very many rows", `question${";".repeat(100_000)}\n${"x\n".repeat(100_000)}`],
  ["very many keys", `q;1;2;key\n${"Кое?;a;b;Б\n".repeat(20_000)}`],
  ["very many parts of one key", `question;option a;option b;right\nx;1;2;${"a,".repeat(200_000)}`],
  ["a heading of brackets", `question${"(".repeat(400_000)}\nx`],
  [
    "stops without end",
    `question;option a;option b;right\nx;${".".repeat(19_000)}x;${".".repeat(19_000)}y;${".".repeat(19_000)}z\n`.repeat(
      20,
    ),
  ],
  ["a rubric of spaces", `kind;question;rubric\nfree;x;a${" ".repeat(19_000)}b\n`.repeat(20)],
])("a table of %s is read at once", (_, text) => {
  const { read, taken, refused } = readQuestions(text, "csv", "bg");
  expect(read).toBe(taken.length + refused.length);
});

test("a key of a table that is a figure with a sign or unit is a number; one that may be two is asked about", () => {
  const { taken, refused } = readQuestions(
    "въпрос;верен\nКолко струва уредът?;1.290,00\nКакъв процент?;5%\nЦена?;12,50 лв.\nКолко?;1 290 €\nЗнак отпред?;€1290\nКолко тежи?;12 кг\nКойто и да е?;1,290",
    "csv",
    "bg",
  );
  expect(taken.map(({ question }) => question)).toMatchObject([
    { kind: "number", value: 1290 },
    { kind: "number", value: 5, unit: { bg: "%" } },
    { kind: "number", value: 12.5, unit: { bg: "лв." } },
    { kind: "number", value: 1290, unit: { bg: "€" } },
    { kind: "number", value: 1290, unit: { bg: "€" } },
    { kind: "number", value: 12, unit: { bg: "кг" } },
  ]);
  expect(taken[0]?.question).not.toHaveProperty("unit");
  expect(refused).toMatchObject([{ line: 8, reason: "two-figures" }]);
});

test("a table brings rubrics: lines of one cell, each with its points", () => {
  const many = Array.from({ length: 13 }, (_, n) => `Line ${n}`).join("\n");
  const rows = `kind;question;model answer;rubric\nwritten;Why so?;Because;"Names the price | 3\nAsks back"\noral;Say it;;"Greets | 2; Sums up | 500"\nwritten;Too long;x;"${many}"`;
  const { taken, refused } = readQuestions(rows, "csv", "en");
  expect(refused).toMatchObject([{ line: 5, reason: "too-long" }]);
  expect(taken.slice(0, 2).map(({ question }) => question)).toMatchObject([
    {
      kind: "free",
      guidance: { en: "Because" },
      rubric: [
        { key: "r1", label: { en: "Names the price" }, points: 3 },
        { key: "r2", label: { en: "Asks back" }, points: 1 },
      ],
    },
    {
      kind: "oral",
      rubric: [
        { label: { en: "Greets" }, points: 2 },
        { label: { en: "Sums up" }, points: 100 },
      ],
    },
  ]);
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
