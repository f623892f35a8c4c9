import type { ImportProblem } from "#app/domain/people-import-problems.ts";
import type { LineProblem } from "#app/domain/import-table.ts";
import type { ImportColumn } from "#app/domain/people-import-columns.ts";

const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);
/** What may be wrong with a line of any list. */
export const lineProblems = {
  "extra-cells": (n: number) => `${lines(n)}: more cells than headings. Is a decimal comma splitting a cell?`,
  beyond: (n: number) => `${lines(n)}: a cell far outside the list`,
  "unsure-quote": (n: number) =>
    `${lines(n)}: a quotation mark opens in one line and closes in another. If it is part of the text, double it or remove it`,
  "formula-without-value": (n: number) =>
    `${lines(n)}: a formula without a value. Open the file, save it and send it again`,
  "error-cell": (n: number) => `${lines(n)}: a cell with an error, such as #N/A`,
  "total-line": (n: number) => `${lines(n)}: a total, left out`,
} satisfies Record<LineProblem, (n: number) => string> as Record<LineProblem, (n: number) => string>;

export const imports = {
  title: "Import people",
  lead: "From a CSV or Excel file, or pasted from a spreadsheet. You see what will happen before anything is saved.",
  file: "File",
  fileHint:
    "CSV (comma, semicolon or tab; UTF-8, UTF-16 or windows-1251) or XLSX, up to 2 MB and 2,000 lines.",
  paste: "Or paste from a spreadsheet",
  pasteHint:
    "Columns: name, and email, role, job title and team if you have them. There may be a title above the headings.",
  look: "Preview",
  again: "Preview again",
  preview: "Preview",
  mapping: "What is in which column",
  sheet: "Sheet",
  heading: "Headings are in",
  noHeading: "No headings",
  column: (name: string, heading: string) => (heading ? `Column ${name}: ${heading}` : `Column ${name}`),
  example: (text: string) => `For example: ${text}`,
  ignored: "Leave out",
  columns: {
    name: "Name",
    firstName: "First name",
    lastName: "Last name",
    email: "Email",
    role: "Role",
    title: "Job title",
    team: "Team",
  } satisfies Record<ImportColumn, string> as Record<ImportColumn, string>,
  readFrom: (sheet: string, heading: number | null) =>
    `Read from ${sheet ? `the sheet “${sheet}”, ` : ""}${heading === null ? "no line with headings" : `headings in line ${heading}`}.`,
  unused: (names: string) => `Not used: ${names}`,
  above: (roles: string) => `Includes roles above mentor: ${roles}.`,
  words: "Words that may mean a role",
  wordsLead: "A job title gives no rights by itself. Choose the role a word means, then preview again.",
  wordRole: (word: string, n: number) => `${word} (${lines(n)})`,
  chooseRole: "Choose a role",
  alike: "Here already?",
  alikeLead:
    "Somebody with this name and team is already here, or further up in the list. They are left out unless you say they are somebody else.",
  alikeHere: "Somebody with this name is here",
  alikeAbove: (n: number) => `Same name in line ${n}`,
  alikeAdd: "Somebody else: add them too",
  unknownRole: (n: number, roles: string) => `${lines(n)}: no such role. Choose one below, or use ${roles}`,
  counts: (fresh: number, known: number, bad: number) =>
    `${fresh} new · ${known} here already · ${bad} with problems`,
  problems: {
    ...lineProblems,
    "mixed-letters": (n: number) =>
      `${lines(n)}: the address has a letter from another alphabet that only looks Latin`,
    "name-missing": (n: number) => `${lines(n)}: the name is missing`,
    "name-too-long": (n: number) => `${lines(n)}: the name has more than 120 letters`,
    "not-an-email": (n: number) => `${lines(n)}: not an email address`,
    "email-twice": (n: number) => `${lines(n)}: the address is already further up`,
    "unknown-role": (n: number) =>
      `${lines(n)}: no such role. Use trainee, mentor, trainer, head of sales, executive or administrator`,
    "unknown-team": (n: number) =>
      `${lines(n)}: no such team. Add it under Teams, or spell it as it is there`,
  } satisfies Record<ImportProblem, (n: number) => string> as Record<ImportProblem, (n: number) => string>,
  line: (n: number, value: string) => (value ? `Line ${n}: ${value}` : `Line ${n}`),
  willAdd: "Will be added",
  more: (n: number) => `and ${n} more`,
  nothing: "Nobody would be added.",
  do: (n: number) => (n === 1 ? "Import 1 person" : `Import ${n} people`),
  last: "Earlier imports",
  done: (n: number, by: string, at: string) => `${n} by ${by}, ${at}`,
  undone: "undone",
  atWork: "The import is running; either all of it comes in or nothing. You can leave this page.",
  running: "People are being added. You can leave this page.",
  progress: (n: number, of: number) => `${n} of ${of}`,
  whole: (n: number) => (n === 1 ? "1 person was added." : `${n} people were added.`),
  stopped: (n: number, of: number) =>
    `The import stopped after ${n} of ${of}. Import the same list again (those already here are left out), or undo the import.`,
  undo: "Undo import",
  undoLead: (n: number) =>
    `${n === 1 ? "The imported person" : `All ${n} imported people`} will be removed. This works as long as none of them has a link, has signed in or is enrolled.`,
};
