import { beforeEach, expect, test } from "vitest";
import { weightOfPercent } from "#app/domain/answer-weights.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { importQuestions } from "#app/features/bank/question-import/import-questions.server.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { writeGift } from "#app/features/bank/question-import/write-gift.format.server.ts";
import { writeMoodleXml } from "#app/features/bank/question-import/write-moodle-xml.format.server.ts";
import { read } from "#db/engine";
import { findAllForExport } from "#db/queries/question-imports.ts";
import { quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { questionImport } from "#app/strings/en/question-import.ts";

const inWords = questionImport.left;

beforeEach(quizWorld);

// The grades a Moodle installation offers, as its documentation lists them; any other makes it refuse the whole file.
const positive = [
  "100",
  "90",
  "83.33333",
  "80",
  "75",
  "70",
  "66.66667",
  "60",
  "50",
  "40",
  "33.33333",
  "30",
  "25",
  "20",
  "16.66667",
  "14.28571",
  "12.5",
  "11.11111",
  "10",
  "5",
];
const grades = [...positive, "0", ...positive.map((one) => `-${one}`)];
const option = (percent: string) => `<answer fraction="${percent}"><text>worth ${percent}</text></answer>`;
const single = `<question type="multichoice"><questiontext><text>One?</text></questiontext><single>true</single>${grades.slice(0, 24).map(option).join("")}</question>`;
const multiple = `<question type="multichoice"><questiontext><text>Several?</text></questiontext><single>false</single>${grades.slice(21).map(option).join("")}${option("50")}${option("16.66667")}</question>`;
const short = `<question type="shortanswer"><questiontext><text>Word?</text></questiontext>${positive.map(option).join("")}</question>`;
const number = `<question type="numerical"><questiontext><text>Figure?</text></questiontext>${positive.map((percent, n) => `<answer fraction="${percent}"><text>${n * 10}</text><tolerance>1</tolerance></answer>`).join("")}</question>`;
const percentsIn = (text: string) =>
  [...text.matchAll(/fraction="([^"]*)"|(=)?%(-?[\d.]+)%/g)].map(([, xml, , gift]) => xml ?? gift ?? "");

test("every grade of Moodle's goes into the database and out again to the digit, in both formats", async () => {
  const { taken, refused } = readQuestions(
    `<quiz>${single}${multiple}${short}${number}</quiz>`,
    "moodle-xml",
    "en",
  );
  expect(refused).toEqual([]);
  await importQuestions(
    null,
    { questions: taken, format: "moodle-xml", tags: ["weights"], requestId: "request-w" },
    start,
  );
  const stored = await findAllForExport(read(), "weights");
  const xml = writeMoodleXml(stored, "en", inWords);
  const wanted = [...grades.slice(0, 24), ...grades.slice(21), "50", "16.66667", ...positive, ...positive];
  expect(xml.left).toEqual([]);
  expect(percentsIn(xml.text).sort()).toEqual(wanted.sort());
  const gift = writeGift(stored, "en", inWords);
  expect(gift.left).toEqual([]);
  expect(new Set(percentsIn(gift.text))).toEqual(new Set(grades.filter((one) => one !== "0")));
  expect(readQuestions(gift.text, "gift", "en").taken.map(({ question }) => question)).toEqual(
    readQuestions(xml.text, "moodle-xml", "en").taken.map(({ question }) => question),
  );
});

const choice = (weights: (number | undefined)[], more: object = {}): Question =>
  ({
    kind: "multiple",
    prompt: { en: "Which?" },
    points: 1,
    correct: ["o1"],
    options: weights.map((weightBp, n) => ({
      id: `o${n + 1}`,
      text: { en: `option ${n}` },
      ...(weightBp !== undefined && { weightBp }),
    })),
    ...more,
  }) as Question;

test("a third that was kept as 33.33 % in an older bank goes out as Moodle writes a third", () => {
  for (const write of [writeGift, writeMoodleXml])
    expect(
      percentsIn(
        write([{ key: "q", tags: [], question: choice([3_333, 6_667, -1_429]) }], "en", inWords).text,
      ),
    ).toEqual(["33.33333", "66.66667", "-14.28571"]);
});

test("right options without shares share everything in grades Moodle knows", () => {
  const three = choice([undefined, undefined, undefined, undefined], { correct: ["o1", "o2", "o3"] });
  for (const write of [writeGift, writeMoodleXml])
    expect(percentsIn(write([{ key: "q", tags: [], question: three }], "en", inWords).text)).toEqual([
      "33.33333",
      "33.33333",
      "33.33333",
      "-33.33333",
    ]);
});

test("a share that Moodle does not list would make it refuse the whole file, so the question stays here and is named", () => {
  const all = [
    { key: "odd", tags: [], question: choice([3_500, 6_500, 0]) },
    {
      key: "eleven",
      tags: [],
      question: choice(Array(12).fill(undefined), {
        correct: Array.from({ length: 11 }, (_, n) => `o${n + 1}`),
      }),
    },
    { key: "fine", tags: [], question: choice([10_000, 0]) },
  ];
  for (const [write, format] of [
    [writeGift, "gift"],
    [writeMoodleXml, "moodle-xml"],
  ] as const) {
    const { text, left } = write(all, "en", inWords);
    expect(left.map(({ key }) => key)).toEqual(["odd", "eleven"]);
    expect(text).toContain("cannot carry them: odd, eleven");
    expect(readQuestions(text, format, "en")).toMatchObject({ read: 1, refused: [] });
  }
});

test.each([
  ["33.333", 3_333.333],
  ["33.33334", 3_333.333],
  ["66.666", 6_666.667],
  ["14.286", 1_428.571],
  ["33.3", 3_330],
  ["-11.1111", -1_111.111],
  ["62.5", 6_250],
])("%s percent is kept as %d", (percent, bp) => {
  expect(weightOfPercent(Number(percent))).toBe(bp);
});
