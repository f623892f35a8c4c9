import { expect, test } from "vitest";
import type { ImportFormat } from "#app/domain/question-import.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";

const essay = (inside: string) =>
  `<quiz><question type="essay"><questiontext format="html"><text>${inside}</text></questiontext></question></quiz>`;
const open = '<quiz><question type="essay">';
const html = (inside: string) => essay(`<![CDATA[${inside}]]>`);
const twisted: [
  format: ImportFormat,
  what: string,
  make: (times: (piece: string) => string) => string,
  pieces?: number,
][] = [
  ["aiken", "lines without an answer", (times) => times("a\n")],
  ["aiken", "options without an end", (times) => `q\n${times("A. x\n")}`],
  ["aiken", "blanks after the answer", (times) => `q\nA. x\nB. y\nANSWER:${times("  ")}x`],
  ["aiken", "words with a colon", (times) => `q\nA. x\nB. y\nANSWER: A\n${times("X: y\n")}`],
  ["aiken", "blanks", (times) => `${times("  ")}x`],
  ["moodle-xml", "signs that open nothing", (times) => open + times("<")],
  ["moodle-xml", "the same in a text", (times) => essay(times("<"))],
  ["moodle-xml", "elements within elements", (times) => essay(times("<a>"))],
  ["moodle-xml", "comments that never end", (times) => essay(times("<!--"))],
  ["moodle-xml", "CDATA that never ends", (times) => essay(times("<![CDATA["))],
  ["moodle-xml", "questions that never end", (times) => times('<question type="essay">'), 1_000],
  ["moodle-xml", "questions in one line", (times) => times(essay("a")), 200],
  ["moodle-xml", "attributes", (times) => `<question type="essay" ${times('a="b" ')}></question>`],
  ["moodle-xml", "entities", (times) => essay(times("&amp;"))],
  ["moodle-xml", "bold that never ends", (times) => html(times("<b>"))],
  ["moodle-xml", "lists in lists", (times) => html(times("<ul><li>"))],
  ["moodle-xml", "marks side by side", (times) => html(times('<b>a</b>"'))],
  ["moodle-xml", "blanks in a text", (times) => html(`a${times("  ")}<br>b`)],
  ["moodle-xml", "pictures without an end", (times) => html(times('<img src="data:image/png;base64,'))],
  ["moodle-xml", "addresses of files", (times) => html(times("@@PLUGINFILE@@/a"))],
  ["moodle-xml", "images of Markdown", (times) => essay(times("![a](")).replace('"html"', '"markdown"')],
  ["gift", "pictures within pictures", (times) => `[markdown]${times("![")}${times("](picture\\:a)")}{T}`],
  ["gift", "braces", (times) => times("{")],
  ["gift", "braces left open", (times) => times("a {\n\n")],
  ["gift", "a brace left open far above", (times) => `a {\n\n${times("b\n\n")}`],
  ["gift", "questions without empty lines", (times) => times("a {T}\n"), 1_000],
  ["gift", "titles", (times) => times("::a\n")],
  ["gift", "colons", (times) => times("::")],
  ["gift", "braces closed", (times) => times("a }\n")],
  ["gift", "signs", (times) => `a {${times("~=")}}`],
  ["gift", "hashes", (times) => `a {${times("#")}}`],
  ["gift", "arrows", (times) => `a {${times("=a->b")}}`],
  ["gift", "tags that never end", (times) => `//${times("[tag:")}\na {T}`],
  ["gift", "escapes", (times) => `a ${times("\\")}{T}`],
  ["gift", "blanks between lines", (times) => `a {=\n${times("\t \n.")}}`],
  ["gift", "brackets", (times) => `${times("[")}{T}`],
];

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

// The same letters in one file and in eight: reading them whole may not take more than twice as long. What grows with the square would take eight times as long.
test.each(twisted)(
  "%s: the work for %s grows with the file and no faster",
  (format, _, make, pieces = 5_000) => {
    const parts = 8;
    const [small, large] = [
      make((piece) => piece.repeat(pieces)),
      make((piece) => piece.repeat(pieces * parts)),
    ];
    const readSmall = () => readQuestions(small, format, "en");
    readSmall();
    const ratios: number[] = [];
    for (let turn = 0; turn < 4 && (ratios.length === 0 || Math.min(...ratios) > 2); turn++) {
      ratios.push(
        cpu(() => readQuestions(large, format, "en")) /
          cpu(() => {
            for (let part = 0; part < parts; part++) readSmall();
          }),
      );
    }
    expect(Math.min(...ratios)).toBeLessThanOrEqual(2);
  },
  120_000,
);
