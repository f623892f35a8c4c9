import type { Question } from "./quiz-questions.ts";

export const importFormats = ["gift", "aiken", "moodle-xml", "csv"] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What of a question could not come along; the question is taken all the same. */
export const importNotes = [
  "points-rounded",
  "case-ignored",
  "image-dropped",
  "image-of-other-kind",
  "image-broken",
  "image-too-many-dots",
  "picture-unnamed",
  "hints-dropped",
  "penalty-dropped",
  "feedback-dropped",
  "unit-factors-dropped",
  "always-shuffled",
  "no-model-answer",
  "formula-kept-as-text",
  "table-flattened",
  "wrong-answers-dropped",
  "credit-as-weights",
  "response-fields-dropped",
  "marks-dropped",
  "link-dropped",
  "media-dropped",
  "formula-dropped",
  "raised-flattened",
  "lines-dropped",
] as const;
export type ImportNote = (typeof importNotes)[number];

/** Why a question is not taken. */
export const importRefusals = [
  "not-readable",
  "no-question-text",
  "no-answers",
  "too-few-options",
  "no-right-option",
  "all-right",
  "several-right",
  "twice-the-same",
  "unknown-kind",
  "not-a-number",
  "too-long",
  "no-such-product",
  "unknown-right-answer",
  "description-only",
  "calculated-elsewhere",
  "brace-left-open",
  "brace-not-opened",
  "not-pairs",
  "picture-only",
  "hidden-there",
  "too-tangled",
  "unclear-letter",
  "two-figures",
  "unclear-quote",
  "more-cells",
  "cells-left",
  "not-in-a-table",
] as const;
export type ImportRefusal = (typeof importRefusals)[number];

/** Why a question cannot be given out in a format. */
export const leftReasons = [
  "kind-unknown-there",
  "share-unknown-there",
  "arrow-inside",
  "picture-unknown-there",
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** Where in a file something stands; both count from 1. */
export type Place = { line: number; column?: number };

export type TakenQuestion = Place & {
  question: Question;
  tags: string[];
  product?: string;
  notes: ImportNote[];
};
export type RefusedQuestion = Place & { reason: ImportRefusal; near: string };
/** What stands in a file, question by question; lines count from 1. Of a table also the line its headings were read in, and those not understood. */
export type ReadQuestions = {
  read: number;
  taken: TakenQuestion[];
  refused: RefusedQuestion[];
  headings?: { line: number; unused: string[] };
};

/** The format a text is most likely in. */
export function guessFormat(text: string): ImportFormat {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("<")) return "moodle-xml";
  if (/^[ \t]*(?:(?:correct |right )?answer|(?:верен |правилен )?отговор) ?:/im.test(start.slice(0, 20_000)))
    return "aiken";
  const firstLine = start.split("\n", 1)[0] ?? "";
  if (/[\t;]/.test(firstLine) && !firstLine.includes("{")) return "csv";
  return start.includes("{") ||
    start.startsWith("::") ||
    start.startsWith("//") ||
    start.startsWith("$CATEGORY")
    ? "gift"
    : "csv";
}
