import type { Cell, Row, Sheet, Trouble } from "./table.ts";

function isCell(cell: unknown, letters: number): cell is Cell {
  if (typeof cell === "string") return isText(cell, letters) && !cell.includes("\0");
  if (typeof cell === "number") return Number.isFinite(cell);
  return isObject(cell) && (cell["fault"] === "formula" || cell["fault"] === "error");
}

function isTrouble(trouble: unknown): trouble is Trouble {
  const isKnown = isObject(trouble) && (trouble["kind"] === "beyond" || trouble["kind"] === "quote");
  return isKnown && isText(trouble["value"], 40);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length <= most;
const isList = (value: unknown, most: number): value is unknown[] =>
  Array.isArray(value) && value.length <= most;
const isLine = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

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
    if (!isLine(line) || !isList(cells, columns)) return [];
    if (!cells.every((cell): cell is Cell => isCell(cell, letters))) return [];
    if (trouble === null) return [{ line, cells }];
    return isTrouble(trouble) ? [{ line, cells, trouble }] : [];
  };
  try {
    const table: unknown = JSON.parse(text);
    if (!Array.isArray(table) || table.length === 0 || table.length > 30) return null;
    const sheets = table.flatMap((sheet): Sheet[] => {
      const [name, given] = Array.isArray(sheet) ? (sheet as unknown[]) : [];
      if (!isText(name, 60) || !isList(given, rows)) return [];
      const read = given.flatMap(asRow);
      return read.length === given.length ? [{ name, rows: read }] : [];
    });
    return sheets.length === table.length ? sheets : null;
  } catch {
    return null;
  }
}
