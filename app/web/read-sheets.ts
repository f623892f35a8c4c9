import { type Sheet, widthOf } from "#app/domain/table.ts";
import { decodeText, type ForeignFile, foreignFile, isZip } from "./decode-text.ts";
import { readDelimited } from "./read-delimited.ts";
import { readWorkbook } from "./read-workbook.ts";

export type ReadSheets =
  | { ok: true; sheets: Sheet[] }
  | { ok: false; code: "not-a-table" | "file-too-big" | "too-many-rows" | ForeignFile };
type Asked =
  | { bytes: Uint8Array; limits: { rows: number; columns: number; letters: number } }
  | { text: string; limits: { rows: number; columns: number; letters: number } };

/** The sheets of a table, whatever wrote it; meant to run apart from the thread that answers. */
export function readSheets({ limits, ...given }: Asked): ReadSheets {
  const read =
    "text" in given
      ? delimited(given.text)
      : isZip(given.bytes)
        ? readWorkbook(given.bytes, limits)
        : readBytes(given.bytes);
  if (!read.ok) return read;
  const sheets = read.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => shaped(row, limits)),
  }));
  if (sheets.every(({ rows }) => rows.length === 0)) return { ok: false, code: "not-a-table" };
  return sheets.some(({ rows }) => rows.length > limits.rows)
    ? { ok: false, code: "too-many-rows" }
    : { ok: true, sheets };
}

function readBytes(bytes: Uint8Array): ReadSheets {
  const code = foreignFile(bytes);
  return code ? { ok: false, code } : delimited(decodeText(bytes));
}

function delimited(text: string): ReadSheets {
  return text.includes("\0")
    ? { ok: false, code: "not-a-table" }
    : { ok: true, sheets: [{ name: "", rows: readDelimited(text) }] };
}

// A database keeps neither NUL nor half a character.
const kept = (text: string) =>
  text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "").trim();

function shaped(
  row: Sheet["rows"][number],
  { columns, letters }: { columns: number; letters: number },
): Sheet["rows"][number] {
  const cells = row.cells
    .slice(0, Math.min(columns, widthOf(row.cells)))
    .map((cell) => (typeof cell === "string" ? kept(cell).slice(0, letters) : cell));
  const isWide = widthOf(row.cells) > columns;
  return {
    line: row.line,
    cells,
    ...(row.trouble
      ? { trouble: row.trouble }
      : isWide
        ? { trouble: { kind: "beyond" as const, value: String(columns + 1) } }
        : {}),
  };
}
