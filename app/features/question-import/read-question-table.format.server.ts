import { foldAnswer } from "#app/domain/answer-text.ts";
import { fold, plainCell } from "#app/domain/import-table.ts";
import type { Language } from "#app/domain/localized.ts";
import { placesOfLetter, placesWithoutLabels } from "#app/domain/look-alikes.ts";
import type { ReadQuestions } from "#app/domain/question-import.ts";
import { linesIn, rubricFrom } from "#app/domain/question-lines.ts";
import { aspects, type BankOption, type Question, type QuestionKind } from "#app/domain/quiz-questions.ts";
import { quantityIn } from "#app/domain/number-text.ts";
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
const optionHeading = /^(?:option|answer|choice|възможност|отговор|вариант)?\s*([a-l]|[а-к]|\d\d?)$/;
const kinds: Record<string, QuestionKind> = {
  single: "single", "one right answer": "single", "един верен отговор": "single", multiple: "multiple", "several right answers": "multiple", "няколко верни отговора": "multiple", "true-false": "true-false", "true or false": "true-false", "true/false": "true-false",
  "вярно или невярно": "true-false", "вярно/невярно": "true-false", short: "short", "short text": "short", "кратък отговор": "short", number: "number", число: "number", free: "free", essay: "free", written: "free", "писмен отговор": "free", oral: "oral", "устен отговор": "oral",
};
const truths: Record<string, boolean> = { true: true, yes: true, "1": true, вярно: true, да: true, false: false, no: false, "0": false, невярно: false, не: false };

/** Questions of a table, one a row; columns are guessed from their headings in English or Bulgarian. */
export function readQuestionTable(rows: readonly string[][], language: Language): ReadQuestions {
  const builder = new Builder();
  const columns = (rows[0] ?? []).map(columnOf);
  const hasHeading = columns.includes("question");
  const used: (Column | null)[] = hasHeading ? columns : (rows[0] ?? []).map((_, index, all) => (index === 0 ? "question" : index === all.length - 1 ? "right" : "option"));
  const body = rows.slice(hasHeading ? 1 : 0);
  const labels = hasHeading ? (rows[0] ?? []).map((heading) => optionHeading.exec(fold(heading))?.[1] ?? "") : [];
  const keys = body.flatMap((row) => partsOf(plainCell(row[used.indexOf("right")])));
  body.forEach((row, index) => {
    if (row.every((cell) => cell.trim() === "")) return;
    const cell = (column: Column) => plainCell(row[used.indexOf(column)]);
    const options = row.flatMap((text, at) => (used[at] === "option" && plainCell(text) !== "" ? [{ text: plainCell(text), label: labels[at] ?? "" }] : []));
    builder.add(index + (hasHeading ? 2 : 1), row.join(" "), () => build(cell, options, keys, language));
  });
  return builder.done();
}

function columnOf(heading: string): Column | null {
  const name = fold(heading);
  if (optionHeading.test(name)) return "option";
  return (Object.keys(headings) as (keyof typeof headings)[]).find((column) => headings[column].includes(name)) ?? null;
}

type Lettered = { text: string; label: string };

function build(cell: (column: Column) => string, options: readonly Lettered[], keys: readonly string[], language: Language): Built {
  const said = (text: string) => ({ [language]: asMarkdown(text) });
  const [question, right, explanation, pointsText, model] = [cell("question"), cell("right"), cell("explanation"), cell("points"), cell("model")];
  if (question === "") return { refused: "no-question-text" };
  const points = pointsText === "" ? 1 : Number(pointsText.replace(",", "."));
  if (!Number.isFinite(points) || points < 1 || points > 100) return { refused: "not-a-number" };
  const aspect = aspects.find((one) => one === fold(cell("aspect")));
  const base = { prompt: said(question), points: Math.round(points), ...(explanation && { explanation: said(explanation) }), ...(aspect && { aspect }) };
  const kindText = fold(cell("kind"));
  const named = options.length < 2 ? [] : rightOnes(right, options, keys);
  const key = quantityIn(right);
  const kind = kindText === "" ? guessKind(options, named, right, key !== null) : kinds[kindText];
  const product = cell("product");
  const made = (made: Question): Built => ({
    question: made, tags: cell("tags").split(/[,;|]/).map((tag) => tag.trim().toLowerCase().slice(0, 60)).filter(Boolean), notes: Number.isInteger(points) ? [] : ["points-rounded"], ...(product && { product }),
  });
  switch (kind) {
    case "single":
    case "multiple": {
      if (right === "") return { refused: "no-right-option" };
      if (typeof named === "string") return { refused: named };
      const ids = named.map((at) => `o${at + 1}`);
      const shown = options.map(({ text }, at): BankOption => ({ id: `o${at + 1}`, text: said(text) }));
      if (kind === "multiple") return made({ ...base, kind, options: shown, correct: ids, credit: "partial" });
      return ids.length > 1 ? { refused: "several-right" } : made({ ...base, kind, options: shown, correct: ids[0] ?? "" });
    }
    case "true-false": return fold(right) in truths ? made({ ...base, kind, correct: truths[fold(right)] === true }) : { refused: "unknown-right-answer" };
    case "short": return right === "" ? { refused: "no-answers" } : made({ ...base, kind, accepted: right.split("|").map((one) => one.trim()).filter(Boolean) });
    case "number": {
      const unit = cell("unit") || (key?.unit ?? "");
      const [value, other] = key?.values ?? [];
      const [tolerance, wider] = quantityIn(cell("tolerance") || "0")?.values ?? [];
      if (other !== undefined || wider !== undefined) return { refused: "two-figures" };
      return value === undefined || tolerance === undefined ? { refused: "not-a-number" } : made({ ...base, kind, value, tolerance: Math.abs(tolerance), ...(unit && { unit: { [language]: unit } }) });
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

function guessKind(options: readonly Lettered[], named: ReturnType<typeof rightOnes>, right: string, isFigure: boolean): QuestionKind {
  if (options.length >= 2) return named.length > 1 && typeof named !== "string" ? "multiple" : "single";
  if (fold(right) in truths && !/^[01]$/.test(right)) return "true-false";
  if (right === "") return "free";
  return isFigure ? "number" : "short";
}

const partsOf = (right: string) => right.split(/[,;|]/).map((part) => part.trim().replace(/[.)]$/, "").trim()).filter(Boolean);

/** Places of the right options: named by their text, by number, or by letter; or why they cannot be told. */
function rightOnes(right: string, options: readonly Lettered[], keys: readonly string[]): number[] | "unknown-right-answer" | "unclear-letter" {
  const whole = placeOfText(right, options);
  if (whole >= 0) return [whole];
  const labels = options.map(({ label }) => label);
  const hasLetters = labels.some((label) => /\p{L}/u.test(label));
  const found: number[] = [];
  for (const [index, part] of partsOf(right).entries()) {
    const byText = [part, right.split(/[,;|]/)[index] ?? part].map((text) => placeOfText(text, options)).find((at) => at >= 0);
    const byNumber = /^\d\d?$/.test(part) ? (labels.includes(part) ? labels.indexOf(part) : Number(part) - 1) : undefined;
    const byLetter = !/^\p{L}$/u.test(part) ? [] : hasLetters ? placesOfLetter(part, labels) : placesWithoutLabels(part, options.length, keys);
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
