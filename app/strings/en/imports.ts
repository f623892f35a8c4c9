import type { LineProblem } from "#app/domain/import-table.ts";
import type { ImportProblem } from "#app/domain/people-import.ts";
import type { ImportColumn } from "#app/domain/people-import-columns.ts";

const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);
/** What may be wrong with a line of any list. */
export const lineProblems = {
  "extra-cells": (n: number) =>
    `${lines(n)}: more cells than there are headings. Is a decimal comma taken for the end of a cell?`,
  beyond: (n: number) => `${lines(n)}: a cell far outside the list`,
  "unsure-quote": (n: number) =>
    `${lines(n)}: a quotation mark opens in one line and closes in another. Is that one cell? Write the quotes twice, or take them out`,
  "formula-without-value": (n: number) =>
    `${lines(n)}: a formula without its value. Open the file, save it, and send it again`,
  "error-cell": (n: number) => `${lines(n)}: a cell with an error, such as #N/A`,
  "total-line": (n: number) => `${lines(n)}: a total, left out`,
} satisfies Record<LineProblem, (n: number) => string> as Record<LineProblem, (n: number) => string>;

export const imports = {
  title: "Import people",
  lead: "From a table: a CSV or Excel file, or pasted. You see what would happen before anything is written.",
  file: "File",
  fileHint:
    "CSV (comma, semicolon or tab; UTF-8, UTF-16 or windows-1251) or XLSX, up to 2 MB and 2,000 lines.",
  paste: "Or paste from a spreadsheet",
  pasteHint:
    "Columns: name; e-mail, role, job title and team if you have them. Headings may stand below a title.",
  look: "Look at it first",
  again: "Look again",
  preview: "Before anything is written",
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
    email: "E-mail",
    role: "Role",
    title: "Job title",
    team: "Team",
  } satisfies Record<ImportColumn, string> as Record<ImportColumn, string>,
  readFrom: (sheet: string, heading: number | null) =>
    `Read from ${sheet ? `the sheet “${sheet}”, ` : ""}${heading === null ? "no line with headings" : `headings in line ${heading}`}.`,
  unused: (names: string) => `Not used: ${names}`,
  above: (roles: string) => `Roles above mentor among them: ${roles}.`,
  words: "Words that may stand for a role",
  wordsLead:
    "A job title gives no rights by itself. Choose a role where a word stands for one, then look again.",
  wordRole: (word: string, n: number) => `${word} (${lines(n)})`,
  chooseRole: "Choose a role",
  alike: "Here already?",
  alikeLead:
    "Somebody of this name and team is here or further up. They are left out, unless you say that they are somebody else.",
  alikeHere: "Somebody of this name is here",
  alikeAbove: (n: number) => `Same name in line ${n}`,
  alikeAdd: "Somebody else: add as well",
  unknownRole: (n: number, roles: string) => `${lines(n)}: no such role. Choose one below, or use ${roles}`,
  counts: (fresh: number, known: number, bad: number) =>
    `${fresh} new · ${known} here already · ${bad} with problems`,
  problems: {
    ...lineProblems,
    "mixed-letters": (n: number) =>
      `${lines(n)}: the address has a letter of another alphabet that only looks Latin`,
    "name-missing": (n: number) => `${lines(n)}: the name is missing`,
    "name-too-long": (n: number) => `${lines(n)}: the name has more than 120 letters`,
    "not-an-email": (n: number) => `${lines(n)}: not an e-mail address`,
    "email-twice": (n: number) => `${lines(n)}: the address stands further up already`,
    "unknown-role": (n: number) =>
      `${lines(n)}: no such role. Use trainee, mentor, trainer, head of sales, executive or administrator`,
    "unknown-team": (n: number) => `${lines(n)}: no such team. Make it under Teams, or write it as there`,
  } satisfies Record<ImportProblem, (n: number) => string> as Record<ImportProblem, (n: number) => string>,
  line: (n: number, value: string) => (value ? `Line ${n}: ${value}` : `Line ${n}`),
  willAdd: "Will be added",
  more: (n: number) => `and ${n} more`,
  nothing: "Nobody would be added.",
  do: (n: number) => (n === 1 ? "Import 1 person" : `Import ${n} people`),
  last: "Earlier imports",
  done: (n: number, by: string, at: string) => `${n} by ${by}, ${at}`,
  undone: "taken back",
  atWork: "It is being taken in, all of it or nothing. You can leave this page; it goes on.",
  running: "People are being added. You can leave this page; it goes on.",
  progress: (n: number, of: number) => `${n} of ${of}`,
  whole: (n: number) => (n === 1 ? "1 person was added." : `${n} people were added.`),
  stopped: (n: number, of: number) =>
    `The import stopped after ${n} of ${of}. Import the same list again: those who are here are left out; or take it back.`,
  undo: "Take the import back",
  undoLead: (n: number) =>
    `${n === 1 ? "The person" : `All ${n} people`} of it will be gone. It works as long as nobody of them has a link, signed in or was enrolled.`,
};
