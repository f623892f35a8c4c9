import { describe, expect, test } from "vitest";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { table } from "./samples.ts";

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
