/** What stands in a cell: a text, a number kept as one, or why nothing can be read there. Empty is "". */
export type Cell = string | number | { fault: "formula" | "error" };
/** Why a line cannot be trusted: a cell far outside any table, or a quote that opens in one line and closes in another while each is whole by itself. */
export type Trouble = { kind: "beyond" | "quote"; value: string };
/** A line of a table under its own number in the file. */
export type Row = { line: number; cells: readonly Cell[]; trouble?: Trouble };
export type Sheet = { name: string; rows: readonly Row[] };

/** The most a table may have: two thousand lines and what stands above them. */
export const mostCells = { rows: 2_020, columns: 200 };

/** A cell as a person reads it; one that cannot be read is empty. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === "object") return "";
  // What a spreadsheet keeps before a cell that would be a formula is not part of it.
  return String(cell)
    .trim()
    .replace(/^'(?=[=+\-@])/, "");
}

/** The number of cells up to the last that is not empty. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => cell !== "") + 1;
}

/** The place of a column as a spreadsheet names it: A, B … Z, AA. */
export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
