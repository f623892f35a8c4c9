import type { Cell, Row, Sheet, Trouble } from "./table.ts";

const isCell = (cell: unknown, letters: number): cell is Cell =>
  typeof cell === "string"
    ? cell.length <= letters && !cell.includes("\0")
    : typeof cell === "number"
      ? Number.isFinite(cell)
      : typeof cell === "object" &&
        cell !== null &&
        "fault" in cell &&
        (cell.fault === "formula" || cell.fault === "error");
const isTrouble = (trouble: unknown): trouble is Trouble | null =>
  trouble === null ||
  (typeof trouble === "object" &&
    "kind" in trouble &&
    "value" in trouble &&
    (trouble.kind === "beyond" || trouble.kind === "quote") &&
    typeof trouble.value === "string" &&
    trouble.value.length <= 40);

/** Sheets as a form carries them from the preview to the import; all but the one that is read are left behind where they would be too much. */
export function carried(sheets: readonly Sheet[], read: number, most: number): string {
  const whole = JSON.stringify(sheets.map(packed));
  return whole.length <= most
    ? whole
    : JSON.stringify(sheets.map((sheet, n) => packed(n === read ? sheet : { ...sheet, rows: [] })));
}

const packed = ({ name, rows }: Sheet) => [
  name,
  rows.map(({ line, cells, trouble }) => (trouble ? [line, cells, trouble] : [line, cells])),
];

/** The sheets a form carried; null where it is no table, or is larger than this. */
export function readCarried(
  text: string,
  { rows, columns, letters }: { rows: number; columns: number; letters: number },
): Sheet[] | null {
  const asRow = (row: unknown): Row[] => {
    if (!Array.isArray(row)) return [];
    const [line, cells, trouble = null] = row as unknown[];
    const isRow =
      typeof line === "number" &&
      Number.isInteger(line) &&
      line > 0 &&
      Array.isArray(cells) &&
      cells.length <= columns &&
      cells.every((cell) => isCell(cell, letters)) &&
      isTrouble(trouble);
    return isRow
      ? [
          {
            line: line as number,
            cells: cells as Cell[],
            ...(trouble ? { trouble: trouble as Trouble } : {}),
          },
        ]
      : [];
  };
  try {
    const table: unknown = JSON.parse(text);
    if (!Array.isArray(table) || table.length === 0 || table.length > 30) return null;
    const sheets = table.flatMap((sheet): Sheet[] => {
      if (
        !Array.isArray(sheet) ||
        typeof sheet[0] !== "string" ||
        sheet[0].length > 60 ||
        !Array.isArray(sheet[1]) ||
        sheet[1].length > rows
      )
        return [];
      const read = sheet[1].flatMap(asRow);
      return read.length === sheet[1].length ? [{ name: sheet[0], rows: read }] : [];
    });
    return sheets.length === table.length ? sheets : null;
  } catch {
    return null;
  }
}
