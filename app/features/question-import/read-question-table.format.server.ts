import { fold, plainCell } from "#app/domain/import-table.ts";
import type { Language } from "#app/domain/localized.ts";
import type { ReadQuestions } from "#app/domain/question-import.ts";
import { linesIn, rubricFrom } from "#app/domain/question-lines.ts";
import { aspects, type BankOption, type Question, type QuestionKind } from "#app/domain/quiz-questions.ts";
import { readNumber } from "#app/domain/quiz-scoring.ts";
import { Builder, type Built } from "./build-question.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";

type Column = "kind" | "question" | "option" | "right" | "points" | "explanation" | "product" | "aspect" | "tags" | "model" | "rubric" | "tolerance" | "unit";
const headings: Record<Exclude<Column, "option">, string[]> = {
  kind: ["kind", "type", "вид", "тип"], question: ["question", "question text", "prompt", "text", "въпрос", "текст на въпроса"],
  right: ["right", "correct", "correct answer", "right answer", "answer", "верен", "верен отговор", "правилен отговор", "отговор"],
  points: ["points", "marks", "score", "точки"], explanation: ["explanation", "why", "feedback", "обяснение", "защо"], product: ["product", "продукт", "стока"],
  aspect: ["aspect", "страна", "аспект"], tags: ["tag", "tags", "category", "topic", "етикет", "етикети", "категория", "тема"],
  model: ["model answer", "model", "guidance", "образцов отговор", "примерен отговор"], rubric: ["rubric", "marking scheme", "критерии", "рубрика"], tolerance: ["tolerance", "±", "отклонение", "допустимо отклонение"], unit: ["unit", "мярка", "мерна единица"],
};
const optionHeading = /^(?:option|answer|choice|възможност|отговор|вариант)?\s*(?:[a-h]|[а-з]|\d)$/;
const kinds: Record<string, QuestionKind> = {
  single: "single", "one right answer": "single", "един верен отговор": "single", multiple: "multiple", "several right answers": "multiple", "няколко верни отговора": "multiple", "true-false": "true-false", "true or false": "true-false", "true/false": "true-false",
  "вярно или невярно": "true-false", "вярно/невярно": "true-false", short: "short", "short text": "short", "кратък отговор": "short", number: "number", число: "number", free: "free", essay: "free", written: "free", "писмен отговор": "free", oral: "oral", "устен отговор": "oral",
};
const letters = ["abcdefgh", "абвгдежз"];
const truths: Record<string, boolean> = { true: true, yes: true, "1": true, вярно: true, да: true, false: false, no: false, "0": false, невярно: false, не: false };

/** Questions of a table, one a row; columns are guessed from their headings in English or Bulgarian. */
export function readQuestionTable(rows: readonly string[][], language: Language): ReadQuestions {
  const builder = new Builder();
  const columns = (rows[0] ?? []).map(columnOf);
  const hasHeading = columns.includes("question");
  const used: (Column | null)[] = hasHeading ? columns : (rows[0] ?? []).map((_, index, all) => (index === 0 ? "question" : index === all.length - 1 ? "right" : "option"));
  rows.slice(hasHeading ? 1 : 0).forEach((row, index) => {
    if (row.every((cell) => cell.trim() === "")) return;
    const cell = (column: Column) => plainCell(row[used.indexOf(column)]);
    builder.add(index + (hasHeading ? 2 : 1), row.join(" "), () => build(cell, row.filter((_, at) => used[at] === "option").map(plainCell), language));
  });
  return builder.done();
}

function columnOf(heading: string): Column | null {
  const name = fold(heading);
  if (optionHeading.test(name)) return "option";
  return (Object.keys(headings) as (keyof typeof headings)[]).find((column) => headings[column].includes(name)) ?? null;
}

function build(cell: (column: Column) => string, all: string[], language: Language): Built {
  const said = (text: string) => ({ [language]: asMarkdown(text) });
  const [question, right, explanation, pointsText, model] = [cell("question"), cell("right"), cell("explanation"), cell("points"), cell("model")];
  if (question === "") return { refused: "no-question-text" };
  const options = all.filter(Boolean);
  const points = pointsText === "" ? 1 : Number(pointsText.replace(",", "."));
  if (!Number.isFinite(points) || points < 1 || points > 100) return { refused: "not-a-number" };
  const aspect = aspects.find((one) => one === fold(cell("aspect")));
  const base = { prompt: said(question), points: Math.round(points), ...(explanation && { explanation: said(explanation) }), ...(aspect && { aspect }) };
  const kindText = fold(cell("kind"));
  const kind = kindText === "" ? guessKind(options, right) : kinds[kindText];
  const product = cell("product");
  const made = (made: Question): Built => ({
    question: made, tags: cell("tags").split(/[,;|]/).map((tag) => tag.trim().toLowerCase().slice(0, 60)).filter(Boolean), notes: Number.isInteger(points) ? [] : ["points-rounded"], ...(product && { product }),
  });
  switch (kind) {
    case "single":
    case "multiple": {
      const ids = rightOnes(right, options).map((at) => `o${at + 1}`);
      if (ids.length === 0) return { refused: right === "" ? "no-right-option" : "unknown-right-answer" };
      const shown = options.map((text, at): BankOption => ({ id: `o${at + 1}`, text: said(text) }));
      if (kind === "multiple") return made({ ...base, kind, options: shown, correct: ids, credit: "partial" });
      return ids.length > 1 ? { refused: "several-right" } : made({ ...base, kind, options: shown, correct: ids[0] ?? "" });
    }
    case "true-false": return fold(right) in truths ? made({ ...base, kind, correct: truths[fold(right)] === true }) : { refused: "unknown-right-answer" };
    case "short": return right === "" ? { refused: "no-answers" } : made({ ...base, kind, accepted: right.split("|").map((one) => one.trim()).filter(Boolean) });
    case "number": {
      const unit = cell("unit");
      const [value, tolerance] = [readNumber(right), readNumber(cell("tolerance") || "0")];
      return value === null || tolerance === null ? { refused: "not-a-number" } : made({ ...base, kind, value, tolerance: Math.abs(tolerance), ...(unit && { unit: { [language]: unit } }) });
    }
    case "free":
    case "oral": {
      const lines = linesIn(cell("rubric").replace(/;/g, "\n"));
      if (lines.length > 12) return { refused: "too-long" };
      const rubric = rubricFrom([{ language, lines }]);
      return made({ ...base, kind, guidance: said(model || right || "—"), ...(rubric.length > 0 && { rubric }) });
    }
    default: return { refused: "unknown-kind" };
  }
}

function guessKind(options: readonly string[], right: string): QuestionKind {
  if (options.length >= 2) return rightOnes(right, options).length > 1 ? "multiple" : "single";
  if (fold(right) in truths && !/^[01]$/.test(right)) return "true-false";
  if (right === "") return "free";
  return readNumber(right) === null ? "short" : "number";
}

/** Places of the right options: named by letter, by number, or by their text. */
function rightOnes(right: string, options: readonly string[]): number[] {
  const whole = options.findIndex((text) => fold(text) === fold(right));
  if (whole >= 0) return [whole];
  const found = right.split(/[,;|]/).map((part) => {
    const name = fold(part).replace(/[.)]$/, "");
    const byText = options.findIndex((text) => fold(text) === fold(part));
    if (byText >= 0) return byText;
    if (/^\d$/.test(name)) return Number(name) - 1;
    return name.length === 1 ? Math.max(...letters.map((alphabet) => alphabet.indexOf(name))) : -1;
  });
  return found.some((at) => at < 0 || at >= options.length) ? [] : [...new Set(found)];
}
