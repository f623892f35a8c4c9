import { describe, expect, test } from "vitest";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";

const read = (text: string) => readQuestions(text, "moodle-xml", "bg");
const truth = (text: string, more = "") =>
  `<question type="truefalse"><questiontext format="html"><text>${text}</text></questiontext>${more}<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`;
const prompts = (text: string) => read(text).taken.map(({ question }) => question.prompt.bg);

describe("what counts as a question", () => {
  test("one in a comment is not there, and one that Moodle hides is refused with the reason", () => {
    expect(
      prompts(
        `<?xml version="1.0"?><quiz><!-- стар: ${truth("Старата цена е 10?")} -->${truth("Новата цена е 12?")}</quiz>`,
      ),
    ).toEqual(["Новата цена е 12?"]);
    expect(
      prompts(
        `<quiz><!-- a --><!--${truth("x")}\n${truth("y")}-->${truth("z")}<!-- unclosed ${truth("w")}</quiz>`,
      ),
    ).toEqual(["z", "w"]);
    expect(
      read(`<quiz>${truth("Скрит?", "<hidden>1</hidden>")}${truth("Видим?", "<hidden>0</hidden>")}</quiz>`),
    ).toMatchObject({
      read: 2,
      taken: [{ question: { prompt: { bg: "Видим?" } } }],
      refused: [{ reason: "hidden-there" }],
    });
  });
  test("one in CDATA or inside another is none of its own", () => {
    expect(
      prompts(
        `<quiz>${truth(`<![CDATA[&lt;question type="essay"&gt; <question type="essay"> и <!-- ]]>`)}${truth("b")}</quiz>`,
      ),
    ).toHaveLength(2);
    expect(
      read(
        `<quiz>${truth("a", '<plugin><question type="x"><name>n</name></question><question/></plugin>')}${truth("b")}</quiz>`,
      ),
    ).toMatchObject({ read: 2, refused: [] });
    expect(read(`<quiz>${truth("a", "<questions>1</questions>")}</quiz>`)).toMatchObject({
      read: 1,
      refused: [],
    });
  });
  test("one that is never closed takes none of those after it along", () => {
    const found = read(
      `<quiz>\n<question type="essay">\n<questiontext><text>a</text>\n${truth("b")}\n${truth("c")}\n</quiz>`,
    );
    expect(found.taken.map(({ line, question }) => [line, question.prompt.bg]).slice(-2)).toEqual([
      [4, "b"],
      [5, "c"],
    ]);
    expect(found.read).toBe(3);
  });
});

test("in a file of one line the column tells questions apart, in one of many lines the line does", () => {
  const [a, bad] = [
    truth("a"),
    '<question type="cloze"><questiontext><text>z</text></questiontext></question>',
  ];
  expect(read(`<quiz>${a}${bad}</quiz>`).refused).toMatchObject([
    { line: 1, column: 7 + a.length, reason: "unknown-kind" },
  ]);
  expect(read(`<quiz>\n${a}\n\n${bad}</quiz>`).refused).toEqual([
    { line: 4, reason: "unknown-kind", near: "z" },
  ]);
});

test("a question that is only a picture is called that", () => {
  expect(
    read(
      `<quiz>${truth('<![CDATA[<p><img src="@@PLUGINFILE@@/a.png" alt=""></p>]]>')}${truth("")}</quiz>`,
    ).refused.map(({ reason }) => reason),
  ).toEqual(["picture-only", "no-question-text"]);
  expect(readQuestions('[html]<img src\\="a.png">{T}', "gift", "bg").refused).toMatchObject([
    { reason: "picture-only" },
  ]);
});

test("each answer of a statement keeps its own feedback", () => {
  const { taken } = read(
    '<quiz><question type="truefalse"><questiontext><text>a</text></questiontext><generalfeedback><text>why</text></generalfeedback><answer fraction="0"><text>true</text><feedback><text>no!</text></feedback></answer><answer fraction="100"><text>false</text><feedback><text>yes!</text></feedback></answer></question></quiz>',
  );
  expect(taken[0]?.question).toMatchObject({
    correct: false,
    explanation: { bg: "why" },
    notes: { true: { bg: "no!" }, false: { bg: "yes!" } },
  });
});

test.each([
  [100, 0, true],
  [0, 100, false],
])(
  "a statement whose answers are in the language of its file is read by their order",
  (first, second, correct) => {
    const { taken } = read(
      `<quiz><question type="truefalse"><questiontext><text>a</text></questiontext><answer fraction="${first}"><text>Вярно</text></answer><answer fraction="${second}"><text>Невярно</text></answer></question></quiz>`,
    );
    expect(taken[0]?.question).toMatchObject({ kind: "true-false", correct });
  },
);

test("of several options that are right, each by itself is enough where one is to be chosen", () => {
  const option = (percent: number, text: string) =>
    `<answer fraction="${percent}"><text>${text}</text></answer>`;
  const { taken } = read(
    `<quiz><question type="multichoice"><questiontext><text>a</text></questiontext><single>true</single>${option(100, "x")}${option(100, "y")}${option(0, "z")}</question></quiz>`,
  );
  expect(taken[0]?.question).toMatchObject({
    kind: "single",
    correct: "o1",
    options: [{ weightBp: 10_000 }, { weightBp: 10_000 }, { weightBp: 0 }],
  });
});

test("a template for the answer and attachments are said to be left out; an empty template is not", () => {
  const essay = (more: string) =>
    read(
      `<quiz><question type="essay"><questiontext><text>a</text></questiontext><graderinfo><text>b</text></graderinfo>${more}</question></quiz>`,
    ).taken[0]?.notes;
  expect(
    essay('<responsetemplate format="html"><text><![CDATA[<p>Уважаеми…</p>]]></text></responsetemplate>'),
  ).toEqual(["response-fields-dropped"]);
  expect(essay("<attachments>2</attachments>")).toEqual(["response-fields-dropped"]);
  expect(
    essay('<attachments>0</attachments><responsetemplate format="html"><text></text></responsetemplate>'),
  ).toEqual([]);
});

test("an escaped star stays escaped, so that it is a star and no other text", () => {
  const { taken } = read(
    '<quiz><question type="shortanswer"><questiontext><text>a</text></questiontext><answer fraction="100"><text>2\\*3</text></answer></question></quiz>',
  );
  expect(taken[0]?.question).toMatchObject({ accepted: ["2\\*3"] });
});

test("of several right numbers every one is kept, with what is said to it", () => {
  const number = (percent: number, text: string, more = "") =>
    `<answer fraction="${percent}"><text>${text}</text><tolerance>0.5</tolerance>${more}</answer>`;
  const { taken } = read(
    `<quiz><question type="numerical"><questiontext><text>x?</text></questiontext>${number(100, "4")}${number(100, "-4", "<feedback><text>и това</text></feedback>")}${number(50, "5")}${number(0, "*")}</question></quiz>`,
  );
  expect(taken[0]).toMatchObject({
    notes: ["wrong-answers-dropped"],
    question: {
      value: 4,
      tolerance: 0.5,
      partly: [
        { value: -4, bp: 10_000, note: { bg: "и това" } },
        { value: 5, bp: 5_000 },
      ],
    },
  });
});
