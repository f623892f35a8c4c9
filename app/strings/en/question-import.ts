import type { ImportFormat, ImportNote, ImportRefusal, LeftReason } from "#app/domain/question-import.ts";

/** Spoken by the server only: taking questions in from a file, and giving them out. */
export const questionImport = {
  title: "Import questions",
  lead: "From GIFT, Aiken, Moodle XML, CSV or a table copied from a spreadsheet. You see what can be imported before anything is saved.",
  labels: {
    text: "Paste the questions here",
    textHint: "GIFT, Aiken, Moodle XML, or a table copied from Excel.",
    file: "Or choose a file",
    fileHint: "Up to 4 MB; for larger files use the command line (see the guide).",
    format: "Format",
    guess: "Detect automatically",
    language: "Language of the questions",
    tags: "Tags for all of them",
    tagsHint: "Separated by commas; quizzes can draw by them.",
    look: "Preview",
    back: "Back to the question bank",
    import: (n: number) => (n === 1 ? "Import 1 question" : `Import ${n} questions`),
    busy: (n: number) =>
      n > 500
        ? `Importing ${n} questions; this takes a few seconds. Either all come in or none.`
        : "Importing. Either all come in or none.",
    taken: "Will be imported",
    refused: "Can't be imported",
    notes: "What will be left out",
    last: "Earlier imports",
    undo: "Undo import",
    undone: "undone",
    examples: "Examples",
    again: "Other questions",
    line: (n: number, column?: number) =>
      column === undefined ? `line ${n}` : `line ${n}, column ${column}`,
    first: (n: number, of: number) => (of > n ? `The first ${n} of ${of}:` : ""),
    exportGift: "Export as GIFT",
    exportXml: "Export as Moodle XML",
  },
  headings: (line: number, unused: readonly string[]) =>
    `Headings were read in line ${line}.${unused.length > 0 ? ` Columns not used: ${unused.join(", ")}.` : ""}`,
  formats: { gift: "GIFT", aiken: "Aiken", "moodle-xml": "Moodle XML", csv: "CSV or table" } satisfies Record<
    ImportFormat,
    string
  > as Record<ImportFormat, string>,
  counts: (read: number, fresh: number, same: number, refused: number) =>
    `${read} read: ${fresh} to import, ${same} already here, ${refused} can't be imported.`,
  row: (n: number, format: string, by: string, at: string) =>
    `${n === 1 ? "1 question" : `${n} questions`} from ${format}, ${by}, ${at}`,
  refusals: {
    "not-readable": "can't be read as this format",
    "no-question-text": "has no question",
    "no-answers": "has no answer that can be kept",
    "too-few-options": "has fewer than two options",
    "no-right-option": "has no right answer",
    "all-right": "has only right answers",
    "several-right": "has several right answers where one is asked",
    "twice-the-same": "says the same twice",
    "unknown-kind": "is of a kind not supported here",
    "not-a-number": "has a figure that is not a number; write decimals with a point, as in 12.5",
    "too-long": "is too long",
    "no-such-product": "names a product that does not exist",
    "unknown-right-answer": "names a right answer that is not among the options",
    "description-only": "is a description without a question",
    "calculated-elsewhere":
      "is calculated by a formula of Moodle's; rewrite it as calculated from the price list",
    "brace-left-open":
      "opens a brace { here and never closes it; add } after the last answer, or write \\{ if the brace is part of the text",
    "brace-not-opened":
      "closes a brace } here that was never opened; add { before the first answer, or write \\} if the brace is part of the text",
    "too-tangled": "has too much formatting (stars, brackets, lists within lists); simplify it",
    "picture-only": "is a picture without words; describe it in a sentence",
    "hidden-there":
      "is hidden in Moodle, so it is not asked there either; show it there first, or rewrite it here",
    "not-pairs": "has a pair without an arrow; write each as =left -> right",
    "unclear-quote":
      "has a quotation mark that opens in one line and closes in another, and may mean itself; take it out, or double it inside quoted cells",
    "more-cells": "has more cells than headings; put cells that contain separators in quotation marks",
    "cells-left":
      "has something in a column with an unknown heading; rename the column, for example option a, or leave it out",
    "unclear-letter":
      "gives its right answer as a letter that does not clearly match an option; letter the options or write out the answer",
    "two-figures": "has an ambiguous number (1,290 is 1290 or 1.29); remove the thousands separator",
    "not-in-a-table":
      "is of a kind that one row of a table cannot hold; write it here, or import it as Moodle XML or GIFT",
  } satisfies Record<ImportRefusal, string> as Record<ImportRefusal, string>,
  /** Why a question is not in a file that is given out. */
  left: {
    "kind-unknown-there": "the format has no such kind of question",
    "share-unknown-there": "an answer is worth a share of the points that Moodle does not know",
    "arrow-inside": "an answer contains an arrow (->), which the format reads as a pair",
    "picture-unknown-there": "a picture is among what is matched, where the format has room for words only",
  } satisfies Record<LeftReason, string> as Record<LeftReason, string>,
  notes: {
    "points-rounded": "points are rounded to whole ones",
    "case-ignored": "small and capital letters count as the same",
    "image-dropped":
      "a picture is left out: it is not in the file; export it with its pictures, or add it here",
    "image-of-other-kind":
      "a picture is left out: it is no JPEG, PNG, WebP or GIF; save it as one and add it here",
    "image-broken": "a picture is left out: its file is damaged; save it again and add it here",
    "image-too-many-dots":
      "a picture is left out: it has more than 25 million dots; save it smaller and add it here",
    "picture-unnamed": "a picture does not say what it shows; describe it for whoever can't see it",
    "hints-dropped": "hints are left out",
    "penalty-dropped": "the penalty for further attempts is left out",
    "feedback-dropped": "a feedback text is left out",
    "unit-factors-dropped": "only the first unit is kept",
    "always-shuffled": "options are always shuffled here",
    "no-model-answer": "there is no model answer yet",
    "formula-kept-as-text": "a formula is kept as text",
    "table-flattened": "a table is written out in lines",
    "wrong-answers-dropped": "texts for wrong answers are left out",
    "credit-as-weights": "points per option are kept as weights",
    "response-fields-dropped": "a template or attachment is left out",
    "marks-dropped": "underlining and other formatting is left out",
    "link-dropped": "the address of a link is left out",
    "media-dropped": "audio, video or an embedded page is left out",
    "formula-dropped": "a formula is left out",
    "raised-flattened": "superscripts and subscripts become plain text",
    "lines-dropped": "a line below the answer is left out",
  } satisfies Record<ImportNote, string> as Record<ImportNote, string>,
};
