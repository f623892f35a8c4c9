import { fold } from "#app/domain/import-table.ts";
import type { Language } from "#app/domain/localized.ts";
import { quantityIn } from "#app/domain/number-text.ts";
import type { ImportRefusal } from "#app/domain/question-import.ts";
import { linesIn, rubricFrom } from "#app/domain/question-lines.ts";
import type { BankOption, QuestionBase } from "#app/domain/question-parts.ts";
import type { Question, QuestionKind } from "#app/domain/quiz-questions.ts";
import { asMarkdown } from "./html-text.format.server.ts";
import type { Column } from "./question-columns.format.server.ts";
import type { RightOnes } from "./right-options.format.server.ts";

/** One row: `options` as its cells say them, `named` the places of the right ones, `figure` what its key says as a number. */
export type TableRow = {
  cell: (column: Column) => string;
  base: QuestionBase;
  options: readonly { text: string }[];
  named: RightOnes;
  figure: ReturnType<typeof quantityIn>;
  language: Language;
};
type Read = Question | { refused: ImportRefusal };
type TableKind =
  | { names: string[]; hasOptions: boolean; read: (row: TableRow) => Read }
  | { names: string[]; refused: ImportRefusal };

/** What each kind of question is called in a table, and how a row of it is read; or why it cannot stand in one. */
export const tableKinds: Record<QuestionKind, TableKind> = {
  single: {
    names: ["single", "one right answer", "един верен отговор"],
    hasOptions: true,
    read(row) {
      const { options, right } = choiceIn(row);
      if (typeof right === "string") return { refused: right };
      return right.length > 1
        ? { refused: "several-right" }
        : { ...row.base, kind: "single", options, correct: right[0] ?? "" };
    },
  },
  multiple: {
    names: ["multiple", "several right answers", "няколко верни отговора"],
    hasOptions: true,
    read(row) {
      const { options, right } = choiceIn(row);
      return typeof right === "string"
        ? { refused: right }
        : { ...row.base, kind: "multiple", options, correct: right, credit: "partial" };
    },
  },
  "true-false": {
    names: ["true-false", "true or false", "true/false", "вярно или невярно", "вярно/невярно"],
    hasOptions: false,
    read({ cell, base }) {
      const truth = truthIn(cell("right"));
      return truth === null
        ? { refused: "unknown-right-answer" }
        : { ...base, kind: "true-false", correct: truth };
    },
  },
  short: {
    names: ["short", "short text", "кратък отговор"],
    hasOptions: false,
    read({ cell, base }) {
      const accepted = cell("right")
        .split("|")
        .map((one) => one.trim())
        .filter(Boolean);
      return cell("right") === "" ? { refused: "no-answers" } : { ...base, kind: "short", accepted };
    },
  },
  number: {
    names: ["number", "число"],
    hasOptions: false,
    read({ cell, base, figure, language }) {
      const unit = cell("unit") || (figure?.unit ?? "");
      const [value, other] = figure?.values ?? [];
      const [tolerance, wider] = quantity(cell("tolerance"));
      if (other !== undefined || wider !== undefined) return { refused: "two-figures" };
      if (value === undefined || tolerance === undefined) return { refused: "not-a-number" };
      return {
        ...base,
        kind: "number",
        value,
        tolerance: Math.abs(tolerance),
        ...(unit && { unit: { [language]: unit } }),
      };
    },
  },
  calculated: {
    names: ["calculated", "worked out from the price list", "изчисление по ценовата листа"],
    refused: "not-in-a-table",
  },
  matching: { names: ["matching", "match pairs", "свързване по двойки"], refused: "not-in-a-table" },
  ordering: { names: ["ordering", "put in order", "подреждане"], refused: "not-in-a-table" },
  free: {
    names: ["free", "essay", "written", "писмен отговор"],
    hasOptions: false,
    read: (row) => judged(row, "free"),
  },
  oral: {
    names: ["oral", "устен отговор"],
    hasOptions: false,
    read: (row) => judged(row, "oral"),
  },
};

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

/** What a key says of a statement; null where it says neither. */
export function truthIn(right: string): boolean | null {
  const said = fold(right);
  return Object.hasOwn(truths, said) ? truths[said] === true : null;
}

function quantity(tolerance: string): number[] {
  return quantityIn(tolerance || "0")?.values ?? [];
}

/** The options with the ids of the right ones, or why they cannot be told. */
function choiceIn({ cell, options, named, language }: TableRow): {
  options: BankOption[];
  right: string[] | ImportRefusal;
} {
  const shown = options.map(({ text }, at) => ({ id: `o${at + 1}`, text: { [language]: asMarkdown(text) } }));
  if (cell("right") === "") return { options: shown, right: "no-right-option" };
  return { options: shown, right: typeof named === "string" ? named : named.map((at) => `o${at + 1}`) };
}

function judged({ cell, base, language }: TableRow, kind: "free" | "oral"): Read {
  const lines = linesIn(
    cell("rubric")
      .replace(/;/g, "\n")
      .replace(/[ \t]+/g, " "),
  );
  if (lines.length > 12) return { refused: "too-long" };
  const rubric = rubricFrom(language, lines);
  const guidance = { [language]: asMarkdown(cell("model") || cell("right") || "—") };
  return { ...base, kind, guidance, ...(rubric.length > 0 && { rubric }) };
}
