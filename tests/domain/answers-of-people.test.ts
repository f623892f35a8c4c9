import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldAnswer, isAccepted, isNearMiss } from "#app/domain/answer-text.ts";
import { lookAlike, placesOfLetter, placesWithoutLabels } from "#app/domain/look-alikes.ts";
import { figuresIn, figureText, meantBy, quantityIn, readNumber, unitsOf } from "#app/domain/number-text.ts";
import type { AnswerKey } from "#app/domain/question-parts.ts";
import type { PaperQuestion } from "#app/domain/quiz-questions.ts";
import { reviewOf } from "#app/domain/quiz-review.ts";
import { scoreAnswer } from "#app/domain/quiz-scoring.ts";

const twins = [..."АВЕКМНОРСТУХІЈЅаеорсухіјѕ"].map(
  (letter, at) => [letter, "ABEKMHOPCTYXIJSaeopcyxijs"[at] ?? ""] as const,
);
const ask = (kind: PaperQuestion["kind"], key: AnswerKey, given: string, unit?: PaperQuestion["unit"]) =>
  scoreAnswer(
    { key: "q", versionId: "v", kind, points: 1, prompt: { en: "?" }, ...(unit && { unit }) },
    key,
    given,
  );
const words = fc.stringMatching(/^[A-Za-zА-Яа-я0-9 .,%×x'"„“’–—/*()²-]{1,30}$/u);

describe("a typed answer", () => {
  test.each([
    ["cтpeч фoлиo", "стреч фолио"],
    ["M12", "М12"],
    ["m12", "М12"],
    ["стреч–фолио", "стреч-фолио"],
    ["стреч - фолио", "стреч-фолио"],
    ["„Дунав“", '"Дунав"'],
    ["«Дунав»", '"Дунав"'],
    ["д’Артанян", "д'Артанян"],
    ["5 %", "5%"],
    ["5\u00a0%", "5%"],
    ["10×20", "10x20"],
    ["10 х 20", "10x20"],
    ["10 X 20 см", "10×20см"],
    ["Акрилно лепило.", "акрилно лепило"],
    ["1 290 лв", "1290 лв."],
    ["1\u202f290 лв.", "1290 лв"],
    ["20 мкм", "20мкм"],
    ["стреч\u200b фолио", "стреч фолио"],
    ["СТРЕЧ   ФОЛИО", "стреч фолио"],
    ["рН 7", "pH 7"],
    ["и\u0306ога", "йога"],
  ])("%j is %j", (typed, accepted) => expect(ask("short", { accepted: [accepted] }, typed)).toBe(10_000));
  test.each([
    ["кг", "kg"],
    ["3", "З"],
    ["0", "О"],
    ["г", "g"],
    ["10²", "102"],
    ["C++", "C"],
    ["-5", "5"],
  ])("%j is not %j", (typed, accepted) => expect(isAccepted(accepted, typed)).toBe(false));
  test("a star with a backslash before it is a star and nothing else; one without stands for any text", () => {
    expect(
      ["2*3", "2x3", "2\\*3", "2×3"].map((typed) => ask("short", { accepted: [String.raw`2\*3`] }, typed)),
    ).toEqual([10_000, 0, 0, 0]);
    expect(["20 мкм", "20мкм", "20"].map((typed) => isAccepted("20 *", typed))).toEqual([true, true, false]);
    expect(isAccepted(String.raw`\**`, "* бележка")).toBe(true);
    expect(isAccepted(String.raw`\**`, "бележка")).toBe(false);
  });
  test("folding twice is folding once", () =>
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string({ unit: "binary", maxLength: 40 })),
        (text) => foldAnswer(foldAnswer(text)) === foldAnswer(text),
      ),
      { numRuns: 5_000 },
    ));
  test("what is accepted matches itself, and so does every look-alike of it", () =>
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string({ maxLength: 40 })),
        fc.infiniteStream(fc.boolean()),
        (text, coin) => {
          const accepted = text.replaceAll("*", "\\*").replaceAll("\\\\*", "\\*");
          const literal = accepted.replaceAll("\\*", "*");
          const other = [...literal]
            .map((letter) => {
              const pair = twins.find((two) => two.includes(letter));
              return pair && coin.next().value ? (pair[0] === letter ? pair[1] : pair[0]) : letter;
            })
            .join("");
          expect(isAccepted(accepted, literal)).toBe(true);
          expect(isAccepted(accepted, other)).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    ));
  test("letters that only some hands write alike stay apart", () => {
    for (const pair of [
      ["г", "g"],
      ["д", "d"],
      ["и", "u"],
      ["п", "n"],
      ["б", "b"],
      ["з", "3"],
      ["л", "l"],
    ] as const)
      expect(lookAlike(pair[0])).not.toBe(lookAlike(pair[1]));
  });
});

describe("a slip of one letter", () => {
  test.each([
    ["полиетилен", "полиетилин"],
    ["полиетилен", "полиетиен"],
    ["полиетилен", "полиетиллен"],
    ["полиетилен", "поилетилен"],
    ["стреч фолио", "стречфолио"],
    ["стреч фолио", "стреч фолие"],
    ["„Дунав“", "Дунав"],
    ["stretch film", "strech film"],
    ["стреч фолио 23", "стерч фолио 23"],
    ["стреч*фолио", "стреч прозрачно фолиу"],
    ["*полиетилен", "мек полеетилен"],
  ])("%j, written %j, waits for a person", (accepted, typed) =>
    expect(ask("short", { accepted: [accepted] }, typed)).toBe("needs-grading"),
  );
  test.each([
    ["полиетилен", "полипропилен"],
    ["полиетилен", "полеетилин"],
    ["тиксо", ""],
    ["дъб", "дуб"],
    ["20 мкм", "21 мкм"],
    ["фолио 23", "фолио 24"],
    ["фолио 23", "фолио 32"],
    ["фолио", "чембер"],
    ["M12", "M21"],
    ["*", "?"],
  ])("%j, written %j, does not", (accepted, typed) =>
    expect(ask("short", { accepted: [accepted] }, typed)).not.toBe("needs-grading"),
  );
  test("of an answer that is known, right in part or wrong, is none", () => {
    const key = {
      accepted: ["палет"],
      partly: [
        { text: "палета", bp: 5_000 },
        { text: "балет", bp: 0 },
      ],
    };
    expect(["палета", "балет", "палят"].map((typed) => ask("short", key, typed))).toEqual([
      5_000,
      0,
      "needs-grading",
    ]);
  });
  test("is none between what is accepted and itself, and of the longest answers is found at once", () => {
    fc.assert(fc.property(fc.stringMatching(/^[а-я]{5,20}$/), (text) => isNearMiss(text, text)));
    expect(isNearMiss(`${"а*".repeat(150)}`, "б".repeat(300))).toBe(false);
  });
});

describe("a figure", () => {
  test.each([
    ["1 290", 1290],
    ["1\u00a0290", 1290],
    ["1\u202f290", 1290],
    ["1'290", 1290],
    ["1’290.50", 1290.5],
    ["1.290,00", 1290],
    ["1,290.00", 1290],
    ["1.290.000", 1_290_000],
    ["1,290,000.5", 1_290_000.5],
    ["0,125", 0.125],
    ["1290,500", 1290.5],
    ["€1290", 1290],
    ["€ 1 290,00", 1290],
    ["1290 лв.", 1290],
    ["1290лв", 1290],
    ["1290 BGN", 1290],
    ["12,5 EUR", 12.5],
    ["-€5", -5],
    ["€ -5", -5],
    ["+5", 5],
    ["12.", 12],
    ["1.2340", 1.234],
    ["5%", 5],
    ["１２", 12],
  ])("%j is %s", (typed, number) => expect(figuresIn(typed, unitsOf(undefined))).toEqual([number]));
  test.each([
    ["1,290", [1290, 1.29]],
    ["1.290", [1290, 1.29]],
    ["-12,345", [-12_345, -12.345]],
    ["€1,290", [1290, 1.29]],
    ["1.290 лв.", [1290, 1.29]],
  ])("%j may be either of %s", (typed, numbers) => {
    expect(figuresIn(typed, unitsOf(undefined))).toEqual(numbers);
    expect(readNumber(typed, unitsOf(undefined))).toBeNull();
  });
  test.each([
    "",
    "-",
    "12..5",
    "1 29",
    "1 2345",
    "12 34",
    "1,29,000",
    "1.290.00",
    "10²",
    "1½",
    "½",
    "5 - 6",
    "1e5",
    "двеста",
    "5 лв 30",
    "1 290 фунта",
  ])("%j is none", (typed) => expect(figuresIn(typed, unitsOf(undefined))).toEqual([]));
  test("in another money than the one asked for is none", () => {
    expect(figuresIn("1290 лв.", unitsOf({ bg: "евро", en: "EUR" }))).toEqual([]);
    expect(figuresIn("€1290", unitsOf({ bg: "евро", en: "EUR" }))).toEqual([1290]);
    expect(figuresIn("20 m", unitsOf({ bg: "м" }))).toEqual([20]);
    expect(figuresIn("20 km", unitsOf({ bg: "м" }))).toEqual([]);
  });
  test("that may be two is asked about in both languages, and the key decides where it was kept all the same", () => {
    expect(meantBy("1.290 лв.")).toEqual(["1290", "1.29"]);
    expect(meantBy("1,234")).toEqual(["1234", "1.2340"]);
    expect([
      ask("number", { value: 1290 }, "1,290"),
      ask("number", { value: 1.29 }, "1,290"),
      ask("number", { value: 129 }, "1,290"),
    ]).toEqual([10_000, 10_000, 0]);
  });
  test("as this language or that writes it is read back or may be two, never another one", () => {
    const locales = ["en-GB", "bg-BG", "de-DE", "de-CH", "fr-FR"];
    const number = fc.oneof(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1_000),
    );
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...locales),
        fc.constantFrom("decimal", "EUR", "percent"),
        (n, locale, style) => {
          const text =
            style === "percent"
              ? `${new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(n)} %`
              : new Intl.NumberFormat(
                  locale,
                  style === "EUR"
                    ? { style: "currency", currency: "EUR", maximumFractionDigits: 3 }
                    : { maximumFractionDigits: 3 },
                ).format(n);
          const found = figuresIn(text, unitsOf(undefined));
          expect(found).toContain(n + 0);
          expect(found.length).toBeLessThanOrEqual(/^\D*\d{1,3}[.,]\d{3}\D*$/.test(text) ? 2 : 1);
        },
      ),
      { numRuns: 5_000 },
    );
  });
  test("is written so that it is read back, with either decimal sign", () =>
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (n) =>
        Object.is(readNumber(figureText(n / 1_000, "bg")), n / 1_000 + 0),
      ),
    ));
  test("is written so that it is read back", () =>
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (n) =>
        Object.is(readNumber(figureText(n / 1_000)), n / 1_000 + 0),
      ),
    ));
  test.each([
    ["1.290,00", [1290], ""],
    ["5%", [5], "%"],
    ["12,50 лв.", [12.5], "лв."],
    ["1 290 €", [1290], "€"],
    ["€1290", [1290], "€"],
    ["20 мкм", [20], "мкм"],
    ["−5 °C", [-5], "°C"],
    ["1,290 kg", [1290, 1.29], "kg"],
  ])("%j as a key is %j with the unit %j", (text, values, unit) =>
    expect(quantityIn(text)).toEqual({ values, unit }),
  );
  test.each(["M12", "до 5 дни", "5 или 6", "10x20", "12.05.2026", "5-10", "А4", "2 ролки"])(
    "%j as a key is no figure",
    (text) => expect(quantityIn(text)).toBeNull(),
  );
});

describe("a question with several right numbers", () => {
  const key = {
    value: 4,
    tolerance: 0,
    note: { en: "The root" },
    partly: [
      { value: -4, tolerance: 0.1, bp: 10_000, note: { en: "The other root" } },
      { value: 16, tolerance: 1, bp: 5_000 },
      { value: 16, tolerance: 0, bp: 7_500 },
    ],
  };
  test.each([
    ["4", 10_000],
    ["-4", 10_000],
    ["−4,05", 10_000],
    ["-4,2", 0],
    ["15", 5_000],
    ["16", 7_500],
    ["18", 0],
  ])("%j brings %i", (typed, bp) => expect(ask("number", key, typed)).toBe(bp));
  test("tells with the result all that are right, and what is said to the one given", () => {
    const shown: PaperQuestion = { key: "q", versionId: "v", kind: "number", points: 1, prompt: { en: "?" } };
    const review = (typed: string, bp: number) =>
      reviewOf(
        { questions: [shown] },
        new Map([["q", typed]]),
        new Map([["q", { bp, comment: null }]]),
        { q: key },
        true,
        "en",
      )[0];
    expect(review("5", 0)).toMatchObject({
      right: {
        figures: [
          { value: 4, tolerance: 0 },
          { value: -4, tolerance: 0.1 },
        ],
      },
      notes: [],
    });
    expect(review("-4", 10_000)).toMatchObject({
      right: null,
      notes: [{ of: "-4", text: "The other root" }],
    });
  });
});

describe("the letter of an option", () => {
  const [abc, абв] = [
    ["a", "b", "c"],
    ["а", "б", "в"],
  ];
  test.each([
    ["В", abc, [1]],
    ["B", abc, [1]],
    ["в", абв, [2]],
    ["B", абв, [2]],
    ["А", abc, [0]],
    ["a", абв, [0]],
    ["С", abc, [2]],
    ["б", abc, []],
    ["c", абв, []],
    ["Б", абв, [1]],
    ["B", ["А", "В", "С"], [1]],
    ["В", ["b", "в"], [0, 1]],
  ])("%s among %j is at %j", (letter, labels, places) =>
    expect(placesOfLetter(letter, labels)).toEqual(places),
  );
  test("goes by its list where options have none, and is unclear where the alphabets differ", () => {
    const at = (letter: string, options: number, ...others: string[]) =>
      placesWithoutLabels(letter, options, others);
    expect(at("В", 4, "А", "В")).toEqual([1, 2]);
    expect([
      at("В", 4, "А", "В", "Г"),
      at("B", 4, "A", "B", "D"),
      at("В", 2, "В"),
      at("А", 4, "А"),
      at("Ж", 4, "Ж"),
    ]).toEqual([[2], [1], [1], [0], []]);
  });
});
