import { type Cell, type Row, type Sheet, textOf, widthOf } from "./table.ts";

/** A heading or word without what people write differently: case, spaces, stars, colons. */
export const fold = (text: string) =>
  text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ").replace(/[*:]$/, "");

/** Why a line of any list is not read. */
export const lineProblems = [
  "extra-cells",
  "beyond",
  "unsure-quote",
  "formula-without-value",
  "error-cell",
  "total-line",
] as const;
export type LineProblem = (typeof lineProblems)[number];
/** A list as it was found: the lines below its headings, and what stands above each column (nothing where there are no headings). */
export type List = { rows: readonly Row[]; headings: readonly string[] | null };
/** Which sheet is read, and the number of the line that holds the headings (null where none does). */
export type Place = { sheet: number; heading: number | null };

const searched = 15;

/** The same column named twice counts where it stands first. */
export function eachOnce<C>(columns: readonly (C | null)[]): (C | null)[] {
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : null));
}

/** Where a list most likely is: in the first sheet that has headings, which may stand below a title. `nameColumns` says what headings are known. */
export function findList(
  sheets: readonly Sheet[],
  knownColumns: (headings: readonly string[]) => readonly unknown[],
): Place {
  const known = (headings: readonly string[]) =>
    knownColumns(headings).filter((column) => column !== null).length;
  const places = sheets.map(({ rows }, sheet) => ({ sheet, ...headingOf(rows, known) }));
  const best = places.find(({ n }) => n > 1) ?? places.find(({ n }) => n > 0) ?? places[0];
  return { sheet: best?.sheet ?? 0, heading: best?.heading ?? null };
}

function headingOf(
  rows: readonly Row[],
  known: (headings: readonly string[]) => number,
): { heading: number | null; n: number } {
  const all = rows
    .slice(0, searched)
    .map((row, at) => ({ heading: row.line, n: known(headingsAt(rows, at)), at }));
  const most = Math.max(0, ...all.map(({ n }) => n));
  // A single word may be chance in the middle of a list; below nothing but a title it is not.
  const first =
    most > 1
      ? all.find(({ n }) => n === most)
      : all.find(
          ({ n, at }) =>
            n === 1 && rows.slice(0, at).every(({ cells }) => cells.filter((cell) => cell !== "").length < 2),
        );
  return first ?? { heading: null, n: 0 };
}

// Headings may stand in two lines; what is empty in the lower one is said in the upper.
function headingsAt(rows: readonly Row[], at: number): string[] {
  const [above, row] = [rows[at - 1], rows[at]];
  const isBelow =
    above && row && above.line === row.line - 1 && above.cells.filter((cell) => cell !== "").length > 1;
  return Array.from(
    { length: Math.max(row?.cells.length ?? 0, isBelow ? above.cells.length : 0) },
    (_, n) => textOf(row?.cells[n]) || (isBelow ? textOf(above.cells[n]) : ""),
  );
}

/** The lines of a list that begins under this heading. */
export function listAt(sheets: readonly Sheet[], { sheet, heading }: Place): List {
  const rows = sheets[sheet]?.rows ?? [];
  const at = rows.findIndex(({ line }) => line === heading);
  return heading === null || at < 0
    ? { rows, headings: null }
    : { rows: rows.slice(at + 1), headings: headingsAt(rows, at) };
}

/** How many columns a list has. */
export const columnsOf = ({ rows, headings }: List) =>
  headings?.length ?? Math.max(0, ...rows.map(({ cells }) => widthOf(cells)));

/** What keeps any list's line from being read: cells nobody can assign, or that hold nothing readable in a column that is used. */
export function lineProblem(
  row: Row,
  { headings, rows }: List,
  used: readonly unknown[],
): { problem: LineProblem; value: string } | null {
  if (row.trouble)
    return { problem: row.trouble.kind === "beyond" ? "beyond" : "unsure-quote", value: row.trouble.value };
  const extra = headings ? row.cells.findIndex((cell, n) => n >= headings.length && cell !== "") : -1;
  if (extra >= 0) return { problem: "extra-cells", value: textOf(row.cells[extra]).slice(0, 60) };
  const broken = row.cells.find(
    (cell, n): cell is Exclude<Cell, string | number> =>
      typeof cell === "object" && (used[n] ?? null) !== null,
  );
  if (broken)
    return { problem: broken.fault === "formula" ? "formula-without-value" : "error-cell", value: "" };
  const isTotal =
    row === rows.at(-1) &&
    row.cells.some((cell) => /^(?:общо|всичко|total)\s*:?\s*[\d.,\s]*$/iu.test(textOf(cell)));
  return isTotal
    ? { problem: "total-line", value: row.cells.map(textOf).filter(Boolean).join(" ").slice(0, 60) }
    : null;
}
