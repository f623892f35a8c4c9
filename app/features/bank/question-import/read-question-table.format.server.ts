import { aspects } from "#app/domain/aspects.ts";
import { fold } from "#app/domain/import-table.ts";
import type { Language } from "#app/domain/localized.ts";
import { quantityIn } from "#app/domain/number-text.ts";
import type { ReadQuestions } from "#app/domain/question-import.ts";
import { type QuestionKind, questionKinds } from "#app/domain/quiz-questions.ts";
import { type Row, textOf } from "#app/domain/table.ts";
import { Builder, type Built } from "./build-question.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";
import { type Column, columnsOf } from "./question-columns.format.server.ts";
import { type Lettered, partsOf, type RightOnes, rightOnes } from "./right-options.format.server.ts";
import { tableKinds, truthIn } from "./table-kinds.format.server.ts";

// Kinds of other programs that say only that there are options.
const choices = [
  "multichoice",
  "multiple choice",
  "multiple-choice",
  "mcq",
  "choice",
  "избираем отговор",
  "с избираем отговор",
  "затворен",
];
const longestCell = 20_000;

/** Questions of a table, one a row; columns are guessed from their headings in English or Bulgarian. */
export function readQuestionTable(rows: readonly Row[], language: Language): ReadQuestions {
  const builder = new Builder();
  const lines = rows.map(({ line, cells, trouble }) => ({ line, trouble, cells: cells.map(textOf) }));
  const { at, columns } = columnsOf(lines.map(({ cells }) => cells));
  const body = lines.slice(at + 1);
  const right = columns.findIndex(({ is }) => is === "right");
  const keys = [...new Set(body.flatMap(({ cells }) => partsOf(cells[right] ?? "")))].filter((key) =>
    /^[a-zа-я]$/iu.test(key),
  );
  for (const { line, cells, trouble } of body) {
    const cell = (column: Column) => cells[columns.findIndex(({ is }) => is === column)] ?? "";
    const options = columns.flatMap(({ is, label }, index) =>
      is === "option" && cells[index] ? [{ text: cells[index], label }] : [],
    );
    const isLeft = (index: number) =>
      Boolean(cells[index]) && (columns[index] === undefined || columns[index].unused !== null);
    builder.add(line, cells.join(" "), () => {
      if (trouble) return { refused: "unclear-quote" };
      if (cells.some((text) => text.length > longestCell)) return { refused: "too-long" };
      if (cells.some((text, index) => text !== "" && index >= columns.length))
        return { refused: "more-cells" };
      // What may be its options stands where nothing is read.
      if (
        options.length < 2 &&
        cells.some((_, index) => isLeft(index)) &&
        mayHaveOptions(kindNamed(fold(cell("kind"))))
      )
        return { refused: "cells-left" };
      return build(cell, options, keys, language);
    });
  }
  const unused = columns.flatMap(({ unused: heading }) => heading ?? []);
  return { ...builder.done(), ...(at >= 0 && { headings: { line: lines[at]?.line ?? 1, unused } }) };
}

function kindNamed(name: string): QuestionKind | undefined {
  return questionKinds.find((kind) => tableKinds[kind].names.includes(name));
}

/** Whether options may stand beside it; a kind that is not known may have some. */
function mayHaveOptions(kind: QuestionKind | undefined): boolean {
  const rule = kind && tableKinds[kind];
  return !rule || !("hasOptions" in rule) || rule.hasOptions;
}

function build(
  cell: (column: Column) => string,
  options: readonly Lettered[],
  keys: readonly string[],
  language: Language,
): Built {
  const said = (text: string) => ({ [language]: asMarkdown(text) });
  const [question, right, explanation, pointsText] = [
    cell("question"),
    cell("right"),
    cell("explanation"),
    cell("points"),
  ];
  if (question === "") return { refused: "no-question-text" };
  const points = pointsText === "" ? 1 : Number(pointsText.replace(",", "."));
  if (!Number.isFinite(points) || points < 1 || points > 100) return { refused: "not-a-number" };
  const aspect = aspects.find((one) => one === fold(cell("aspect")));
  const base = {
    prompt: said(question),
    points: Math.round(points),
    ...(explanation && { explanation: said(explanation) }),
    ...(aspect && { aspect }),
  };
  const kindText = fold(cell("kind"));
  const isChoice = choices.includes(kindText);
  if (isChoice && options.length < 2) return { refused: "too-few-options" };
  const named = options.length < 2 ? [] : rightOnes(right, options, keys);
  const figure = quantityIn(right);
  const isGuessed = kindText === "" || isChoice;
  const kind = isGuessed ? guessKind(options, named, right, figure !== null) : kindNamed(kindText);
  const rule = kind && tableKinds[kind];
  if (!rule) return { refused: "unknown-kind" };
  if ("refused" in rule) return { refused: rule.refused };
  const made = rule.read({ cell, base, options, named, figure, language });
  if ("refused" in made) return made;
  const product = cell("product");
  return {
    question: made,
    tags: tagsIn(cell("tags")),
    notes: Number.isInteger(points) ? [] : ["points-rounded"],
    ...(product && { product }),
  };
}

function tagsIn(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((tag) => tag.trim().toLowerCase().slice(0, 60))
    .filter(Boolean);
}

function guessKind(
  options: readonly Lettered[],
  named: RightOnes,
  right: string,
  isFigure: boolean,
): QuestionKind {
  if (options.length >= 2) return named.length > 1 && typeof named !== "string" ? "multiple" : "single";
  if (truthIn(right) !== null && !/^[01]$/.test(right)) return "true-false";
  if (right === "") return "free";
  return isFigure ? "number" : "short";
}
