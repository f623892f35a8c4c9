import { Parser } from "htmlparser2";
import { type Cell, columnName, type Row, type Trouble } from "#app/domain/table.ts";
import { bareName, type NumberLook } from "./workbook-styles.ts";

type Around = {
  texts: readonly string[];
  looks: readonly NumberLook[];
  is1904: boolean;
  limits: { rows: number; columns: number; letters: number };
  step: () => void;
};
type Open = { column: number; type: string; look: NumberLook; value: string; isFormula: boolean };
type Line = { line: number; cells: Cell[]; trouble?: Trouble };

const dayMs = 86_400_000;

/** The rows of a sheet that hold anything, from its cells. One row more than the limit is enough to see that there are too many. */
export function readSheet(xml: string, around: Around): Row[] {
  const { limits, step } = around;
  const rows: Line[] = [];
  const merged: { column: number; from: number; to: number }[] = [];
  let [line, column, isText, isHint] = [0, -1, false, false];
  let row: Line | null = null;
  let cell: Open | null = null;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        step();
        const name = bareName(tag);
        if (name === "row") {
          [line, column] = [Number(attributes["r"]) || line + 1, -1];
          row = { line, cells: [] };
        } else if (name === "c") {
          column = columnOf(attributes["r"]) ?? column + 1;
          cell = {
            column,
            type: attributes["t"] ?? "n",
            look: around.looks[Number(attributes["s"] ?? 0)] ?? { kind: "number" },
            value: "",
            isFormula: false,
          };
        } else if (name === "f" && cell) cell.isFormula = true;
        else if (name === "rPh") isHint = true;
        else if (name === "v" || name === "t") isText = !isHint;
        else if (name === "mergeCell") merged.push(...mergeOf(attributes["ref"] ?? ""));
      },
      ontext(piece) {
        if (isText && cell) cell.value += piece;
      },
      onclosetag(tag) {
        const name = bareName(tag);
        if (name === "v" || name === "t") isText = false;
        else if (name === "rPh") isHint = false;
        else if (name === "c" && cell && row) {
          const value = cellOf(cell, around);
          if (value !== "") put(row, cell.column, value, limits.columns);
          cell = null;
        } else if (name === "row" && row) {
          if ((row.cells.length > 0 || row.trouble) && rows.length <= limits.rows) rows.push(row);
          row = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  fillMerged(rows, merged.filter(({ column: at }) => at < limits.columns).slice(0, 5_000));
  return rows;
}

function put(row: Line, column: number, value: Cell, columns: number): void {
  if (column >= columns) {
    row.trouble ??= { kind: "beyond", value: `${columnName(column)}${row.line}` };
    return;
  }
  while (row.cells.length < column) row.cells.push("");
  row.cells[column] = value;
}

function cellOf({ type, look, value, isFormula }: Open, { texts, is1904, limits }: Around): Cell {
  const text = value.trim();
  if (type === "s") return written(texts[Number(text)] ?? "", limits.letters);
  if (type === "e") return { fault: "error" };
  if (type === "inlineStr" || type === "str" || type === "d") return written(text, limits.letters);
  if (text === "") return isFormula ? { fault: "formula" } : "";
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  const number = Number(text);
  if (!Number.isFinite(number)) return { fault: "error" };
  switch (look.kind) {
    case "share":
      return `${Number((number * 100).toPrecision(12))} %`;
    case "date":
      return dateOf(number, is1904);
    case "padded":
      return String(number).padStart(look.digits, "0");
    case "money":
      return /^(?:€|eur|евро)$/i.test(look.currency) ? number : `${number} ${look.currency}`;
    case "number":
      return number;
  }
}

// Characters that XML cannot hold are written as their number.
const written = (text: string, letters: number) =>
  text
    .slice(0, letters * 7)
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .trim()
    .slice(0, letters);

// Day 60 of the older calendar is a 29 February 1900 that never was.
function dateOf(days: number, is1904: boolean): Cell {
  const at = (days + (is1904 ? 24_107 : days < 60 ? -25_568 : -25_569)) * dayMs;
  return days >= 0 && days < 2_958_466 ? new Date(at).toISOString().slice(0, 10) : days;
}

function columnOf(place: string | undefined): number | null {
  const [, letters] = /^([A-Z]{1,3})\d*$/.exec(place ?? "") ?? [];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

function mergeOf(ref: string): { column: number; from: number; to: number }[] {
  const [, letters, from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(ref) ?? [];
  const column = columnOf(letters);
  return column === null || from === to ? [] : [{ column, from: Number(from), to: Number(to) }];
}

// What stands in a cell that reaches over several lines is said of each of them.
function fillMerged(rows: Line[], merged: readonly { column: number; from: number; to: number }[]): void {
  if (merged.length === 0) return;
  const reaching = new Map<number, { column: number; to: number }[]>();
  for (const { from, ...rest } of merged) reaching.set(from, [...(reaching.get(from) ?? []), rest]);
  let open: { column: number; to: number; value: Cell }[] = [];
  for (const row of rows) {
    open = open.filter(({ to }) => to >= row.line);
    for (const { column, value } of open)
      if ((row.cells[column] ?? "") === "") put(row, column, value, column + 1);
    for (const one of reaching.get(row.line) ?? []) open.push({ ...one, value: row.cells[one.column] ?? "" });
  }
}
