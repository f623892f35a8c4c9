import { expect, test } from "vitest";
import { guessFormat } from "#app/domain/question-import.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";

const read = (text: string) => readQuestions(text, "aiken", "bg");
const stems = (text: string) => read(text).taken.map(({ question }) => question.prompt.bg);

const three =
  "Първи въпрос?\nA. да\nB. не\nANSWER: A.\nВтори въпрос?\nA. да\nB. не\nANSWER: B\nFeedback: защото Б е вярно\nТрети въпрос?\nA. да\nB. не\nANSWER: A\n";

test("a letter with a full stop counts, and what stands below an answer is not asked in the next question", () => {
  const { taken, refused } = read(three);
  expect(refused).toEqual([]);
  expect(taken.map(({ line, question }) => [line, question.prompt.bg])).toEqual([
    [1, "Първи въпрос?"],
    [5, "Втори въпрос?"],
    [10, "Трети въпрос?"],
  ]);
  expect(taken[1]?.question).toMatchObject({ correct: "o2", explanation: { bg: "защото Б е вярно" } });
});

test.each([
  "ANSWER: B",
  "answer: b",
  "ANSWER:B",
  "ANSWER : B",
  "ANSWER: B.",
  "ANSWER: B)",
  "ANSWER: B) не",
  "ANSWER: не",
  "Отговор: B)",
  "Верен отговор: B",
  "Правилен отговор: b",
  "Correct answer: B",
  "ОТГОВОР: В",
])("%s names the second option", (line) => {
  expect(read(`Въпрос?\nA) да\nB) не\nC) може би\n${line}`).taken[0]?.question).toMatchObject({
    correct: "o2",
  });
  expect(guessFormat(`Въпрос?\nA) да\nB) не\n${line}`)).toBe("aiken");
});

test.each([
  ["ANSWER:", "no-right-option"],
  ["ANSWER: D", "unknown-right-answer"],
  ["ANSWER: A, C", "several-right"],
  ["ANSWER: A и B", "several-right"],
  ["ANSWER: друго", "unknown-right-answer"],
  ["", "no-right-option"],
])("%j is refused: %s", (line, reason) => {
  const { taken, refused } = read(
    `Въпрос?\nA. да\nB. не\nC. може би\n${line}\n\nДруг?\nA. 1\nB. 2\nANSWER: A`,
  );
  expect([taken.length, refused.map((one) => [one.line, one.reason])]).toEqual([1, [[1, reason]]]);
});

test.each([
  "Feedback: защото",
  "ANSWER_EXPLANATION: защото",
  "Explanation: защото",
  "Обяснение: защото",
  "Обратна връзка: защото",
])("%s explains the question above it, with an empty line between them or without", (line) => {
  for (const gap of ["", "\n"]) {
    const { taken } = read(`Едно?\nA. да\nB. не\nANSWER: A\n${gap}${line}\nДве?\nA. да\nB. не\nANSWER: B`);
    expect(taken.map(({ question }) => question.prompt.bg)).toEqual(["Едно?", "Две?"]);
    expect(taken[0]?.question.explanation).toEqual({ bg: "защото" });
  }
});

test("points and tags come along; a score in parts is rounded and said", () => {
  expect(read("Едно?\nA. да\nB. не\nANSWER: A\nSCORE: 3\nTAGS: Цени, фолио; цени").taken[0]).toMatchObject({
    tags: ["цени", "фолио"],
    question: { points: 3 },
    notes: [],
  });
  expect(read("Едно?\nA. да\nB. не\nТочки: 2\nЕтикети: x\nANSWER: A").taken[0]).toMatchObject({
    tags: ["x"],
    question: { points: 2 },
  });
  expect(read("Едно?\nA. да\nB. не\nANSWER: A\nТочки: 2,5").taken[0]).toMatchObject({
    question: { points: 3 },
    notes: ["points-rounded"],
  });
  expect(read("Едно?\nA. да\nB. не\nANSWER: A\nSCORE: много").refused).toMatchObject([
    { reason: "not-a-number" },
  ]);
});

test("another word with a colon below the answer begins no question and is said to be left out; where options follow it does", () => {
  const { taken } = read(
    "Едно?\nA. да\nB. не\nANSWER: A\nDIFFICULTY: easy\nДве?\nA. да\nB. не\nANSWER: B\nВажно: кое?\nA. да\nB. не\nANSWER: B",
  );
  expect(taken.map(({ question, notes }) => [question.prompt.bg, notes])).toEqual([
    ["Едно?", ["lines-dropped"]],
    ["Две?", []],
    ["Важно: кое?", []],
  ]);
  expect(stems("Едно?\nA. да\nB. не\nANSWER: A\n\nВажно: кое?\nA. да\nB. не\nANSWER: B")).toEqual([
    "Едно?",
    "Важно: кое?",
  ]);
});

test("lines are counted as they stand in the file, whatever ends them", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = "\n\nЕдно?\nна два реда\n\nA. да\nB. не\n\nANSWER: A\n\n\nДве?\nA. да\nANSWER: A".replaceAll(
      "\n",
      end,
    );
    expect([read(text).taken[0]?.line, read(text).refused[0]?.line]).toEqual([3, 12]);
  }
});
