/** A heading or word without what people write differently: case, spaces, stars, colons. */
export const fold = (text: string) => text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ").replace(/[*:]$/, "");

/** What a spreadsheet keeps before a cell that would be a formula is not part of it. */
export const plainCell = (text: string | undefined) => (text ?? "").trim().replace(/^'(?=[=+\-@])/, "");

/** The same column named twice counts where it stands first. */
export function eachOnce<C>(columns: readonly (C | null)[]): (C | null)[] {
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : null));
}

/** The rows of a table carried through a form as JSON; null where it is not one, or is larger than this. */
export function readCells(text: string, { rows, columns, letters }: { rows: number; columns: number; letters: number }): string[][] | null {
  try {
    const table: unknown = JSON.parse(text);
    const isTable = Array.isArray(table) && table.length > 0 && table.length <= rows && table.every((row) =>
      Array.isArray(row) && row.length <= columns && row.every((cell) => typeof cell === "string" && cell.length <= letters && !cell.includes("\0")));
    return isTable ? (table as string[][]) : null;
  } catch {
    return null;
  }
}
