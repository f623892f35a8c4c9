import type { ImportColumn, ImportProblem } from "#app/domain/people-import.ts";

const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);
export const imports = {
  title: "Import people", lead: "From a table: a CSV or Excel file, or pasted. You see what would happen before anything is written.",
  file: "File", fileHint: "CSV (comma, semicolon or tab; UTF-8 or windows-1251) or XLSX, up to 2 MB and 2,000 lines.", paste: "Or paste from a spreadsheet", pasteHint: "Columns: name; e-mail, role and team if you have them. The first line may hold headings.",
  look: "Look at it first", again: "Look again", preview: "Before anything is written", mapping: "What is in which column", hasHeading: "The first line holds headings",
  column: (n: number, heading: string) => (heading ? `Column ${n}: ${heading}` : `Column ${n}`), example: (text: string) => `For example: ${text}`, ignored: "Leave out",
  columns: { name: "Name", firstName: "First name", lastName: "Last name", email: "E-mail", role: "Role", team: "Team" } satisfies Record<ImportColumn, string> as Record<ImportColumn, string>,
  counts: (fresh: number, known: number, bad: number) => `${fresh} new · ${known} here already · ${bad} with problems`,
  problems: {
    "name-missing": (n: number) => `${lines(n)}: the name is missing`, "name-too-long": (n: number) => `${lines(n)}: the name has more than 120 letters`, "not-an-email": (n: number) => `${lines(n)}: not an e-mail address`,
    "email-twice": (n: number) => `${lines(n)}: the address stands further up already`, "unknown-role": (n: number) => `${lines(n)}: no such role. Use trainee, mentor, trainer, head of sales, executive or administrator`,
    "unknown-team": (n: number) => `${lines(n)}: no such team. Make it under Teams, or write it as there`,
  } satisfies Record<ImportProblem, (n: number) => string> as Record<ImportProblem, (n: number) => string>,
  line: (n: number, value: string) => (value ? `Line ${n}: ${value}` : `Line ${n}`), willAdd: "Will be added", more: (n: number) => `and ${n} more`, nothing: "Nobody would be added.",
  do: (n: number) => (n === 1 ? "Import 1 person" : `Import ${n} people`), last: "Earlier imports", done: (n: number, by: string, at: string) => `${n} by ${by}, ${at}`, undone: "taken back",
  undo: "Take the import back", undoLead: (n: number) => `${n === 1 ? "The person" : `All ${n} people`} of it will be gone. It works as long as nobody of them has a link, signed in or was enrolled.`,
};
