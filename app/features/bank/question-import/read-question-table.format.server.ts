import { aspects } from "#app/domain/aspects.ts";
import { foldAnswer } from "#app/domain/answer-text.ts";
import { fold } from "#app/domain/import-table.ts";
import type { Language } from "#app/domain/localized.ts";
import { placesOfLetter, placesWithoutLabels } from "#app/domain/look-alikes.ts";
import type { ReadQuestions } from "#app/domain/question-import.ts";
import { linesIn, rubricFrom } from "#app/domain/question-lines.ts";
import type { BankOption } from "#app/domain/question-parts.ts";
import type { Question, QuestionKind } from "#app/domain/quiz-questions.ts";
import { quantityIn } from "#app/domain/number-text.ts";
import { type Row, textOf } from "#app/domain/table.ts";
import { Builder, type Built } from "./build-question.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";
import { type Column, columnsOf } from "./question-columns.format.server.ts";

const kinds: Record<string, QuestionKind> = {
  single: "single",
  "one right answer": "single",
  "един верен отговор": "single",
  multiple: "multiple",
  "several right answers": "multiple",
  "няколко верни отговора": "multiple",
  "true-false": "true-false",
  "true or false": "true-false",
  "true/false": "true-false",
  "вярно или невярно": "true-false",
  "вярно/невярно": "true-false",
  short: "short",
  "short text": "short",
  "кратък отговор": "short",
  number: "number",
  число: "number",
  free: "free",
  essay: "free",
  written: "free",
  "писмен отговор": "free",
  oral: "oral",
  "устен отговор": "oral",
};
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
const plainKinds: QuestionKind[] = ["true-false", "short", "number", "free", "oral"];
const truths: Record<string, boolean> = {
  true: true,
  yes: true,
  "1": true,
  вярно: true,
  да: true,
  false: false,
  no: false,
  "0": false,
  невярно: false,
  не: false,
};

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
        !plainKinds.includes(kinds[fold(cell("kind"))] ?? "single")
      )
        return { refused: "cells-left" };
      return build(cell, options, keys, language);
    });
  }
  const unused = columns.flatMap(({ unused: heading }) => heading ?? []);
  return { ...builder.done(), ...(at >= 0 && { headings: { line: lines[at]?.line ?? 1, unused } }) };
}

type Lettered = { text: string; label: string };

function build(
  cell: (column: Column) => string,
  options: readonly Lettered[],
  keys: readonly string[],
  language: Language,
): Built {
  const said = (text: string) => ({ [language]: asMarkdown(text) });
  const [question, right, explanation, pointsText, model] = [
    cell("question"),
    cell("right"),
    cell("explanation"),
    cell("points"),
    cell("model"),
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
  const key = quantityIn(right);
  const kind = kindText === "" || isChoice ? guessKind(options, named, right, key !== null) : kinds[kindText];
  const product = cell("product");
  const made = (made: Question): Built => ({
    question: made,
    tags: cell("tags")
      .split(/[,;|]/)
      .map((tag) => tag.trim().toLowerCase().slice(0, 60))
      .filter(Boolean),
    notes: Number.isInteger(points) ? [] : ["points-rounded"],
    ...(product && { product }),
  });
  switch (kind) {
    case "single":
    case "multiple": {
      if (right === "") return { refused: "no-right-option" };
      if (typeof named === "string") return { refused: named };
      const ids = named.map((at) => `o${at + 1}`);
      const shown = options.map(({ text }, at): BankOption => ({ id: `o${at + 1}`, text: said(text) }));
      if (kind === "multiple")
        return made({ ...base, kind, options: shown, correct: ids, credit: "partial" });
      return ids.length > 1
        ? { refused: "several-right" }
        : made({ ...base, kind, options: shown, correct: ids[0] ?? "" });
    }
    case "true-false":
      return fold(right) in truths
        ? made({ ...base, kind, correct: truths[fold(right)] === true })
        : { refused: "unknown-right-answer" };
    case "short":
      return right === ""
        ? { refused: "no-answers" }
        : made({
            ...base,
            kind,
            accepted: right
              .split("|")
              .map((one) => one.trim())
              .filter(Boolean),
          });
    case "number": {
      const unit = cell("unit") || (key?.unit ?? "");
      const [value, other] = key?.values ?? [];
      const [tolerance, wider] = quantityIn(cell("tolerance") || "0")?.values ?? [];
      if (other !== undefined || wider !== undefined) return { refused: "two-figures" };
      return value === undefined || tolerance === undefined
        ? { refused: "not-a-number" }
        : made({
            ...base,
            kind,
            value,
            tolerance: Math.abs(tolerance),
            ...(unit && { unit: { [language]: unit } }),
          });
    }
    case "free":
    case "oral": {
      const lines = linesIn(
        cell("rubric")
          .replace(/;/g, "\n")
          .replace(/[ \t]+/g, " "),
      );
      if (lines.length > 12) return { refused: "too-long" };
      const rubric = rubricFrom([{ language, lines }]);
      return made({
        ...base,
        kind,
        guidance: said(model || right || "—"),
        ...(rubric.length > 0 && { rubric }),
      });
    }
    default:
      return { refused: "unknown-kind" };
  }
}

function guessKind(
  options: readonly Lettered[],
  named: ReturnType<typeof rightOnes>,
  right: string,
  isFigure: boolean,
): QuestionKind {
  if (options.length >= 2) return named.length > 1 && typeof named !== "string" ? "multiple" : "single";
  if (fold(right) in truths && !/^[01]$/.test(right)) return "true-false";
  if (right === "") return "free";
  return isFigure ? "number" : "short";
}

const partsOf = (right: string) =>
  right
    .split(/[,;|]/)
    .map((part) => part.trim().replace(/[.)]$/, "").trim())
    .filter(Boolean);

/** Places of the right options: named by their text, by number, or by letter; or why they cannot be told. */
function rightOnes(
  right: string,
  options: readonly Lettered[],
  keys: readonly string[],
): number[] | "unknown-right-answer" | "unclear-letter" {
  const whole = placeOfText(right, options);
  if (whole >= 0) return [whole];
  const labels = options.map(({ label }) => label);
  const hasLetters = labels.some((label) => /\p{L}/u.test(label));
  const found: number[] = [];
  const parts = partsOf(right);
  if (parts.length > options.length) return "unknown-right-answer";
  for (const [index, part] of parts.entries()) {
    const byText = [part, right.split(/[,;|]/)[index] ?? part]
      .map((text) => placeOfText(text, options))
      .find((at) => at >= 0);
    const byNumber = /^\d\d?$/.test(part)
      ? labels.includes(part)
        ? labels.indexOf(part)
        : Number(part) - 1
      : undefined;
    const byLetter = !/^\p{L}$/u.test(part)
      ? []
      : hasLetters
        ? placesOfLetter(part, labels)
        : placesWithoutLabels(part, options.length, keys);
    const at = byText ?? byNumber ?? byLetter[0];
    if (byText === undefined && byLetter.length > 1) return "unclear-letter";
    if (at === undefined || at < 0 || at >= options.length) return "unknown-right-answer";
    found.push(at);
  }
  return found.length === 0 ? "unknown-right-answer" : [...new Set(found)];
}

/** As written; otherwise as it looks, where only one looks so. -1 if none. */
function placeOfText(text: string, options: readonly Lettered[]): number {
  const exact = options.findIndex((option) => option.text.trim() === text.trim());
  if (exact >= 0) return exact;
  const alike = options.flatMap((option, at) => (foldAnswer(option.text) === foldAnswer(text) ? [at] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}
