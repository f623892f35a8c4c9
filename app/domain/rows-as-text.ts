import type { Language } from "./localized.ts";
import { linesIn } from "./question-lines.ts";
import type { CellType, RowsType } from "./question-rows.ts";

/** A row as typed: texts in each language as `text-en` and so on. */
export type TypedRow = { id: string; cells: Record<string, string> };

const isBoxed = (cell: CellType) => cell.as === "texts" && "isFolded" in cell;
const cellsOf = ({ cells }: RowsType) => ({
  inLines: Object.entries(cells).filter(([, cell]) => !isBoxed(cell)),
  apart: Object.entries(cells).flatMap(([name, cell]) => (isBoxed(cell) ? [name] : [])),
});
const isInEach = (type: RowsType) => cellsOf(type).inLines.some(([, cell]) => cell.as === "texts");

/** Every box in which rows are written as text, one line a row; the company's own language first. */
export function boxesOf(
  name: string,
  type: RowsType,
  languages: readonly Language[],
): { name: string; of: string; language: Language | null }[] {
  const { apart } = cellsOf(type);
  const lines = isInEach(type)
    ? languages.map((language) => ({ name: `${name}-${language}`, of: name, language }))
    : [{ name, of: name, language: null }];
  return [
    ...lines,
    ...apart.flatMap((cell) =>
      languages.map((language) => ({ name: `${cell}-${language}`, of: cell, language })),
    ),
  ];
}

/** The same rows as the texts of their boxes. */
export function textOfRows(
  name: string,
  type: RowsType,
  rows: readonly TypedRow[],
  languages: readonly Language[],
): Record<string, string> {
  const { inLines } = cellsOf(type);
  const line = ({ cells }: TypedRow, language: Language | null, isFirst: boolean) => {
    const said = inLines.flatMap(([cell, { as }]) => {
      if (as === "texts") return [[cell, shielded(cells[`${cell}-${language}`])]];
      return isFirst ? [[cell, shielded(cells[cell])]] : [];
    });
    return type.line.write(Object.fromEntries(said));
  };
  const texts = boxesOf(name, type, languages).map((box, index) => {
    const all = rows.map((row) =>
      box.of === name ? line(row, box.language, index === 0) : shielded(row.cells[box.name]),
    );
    const isSilent = index > 0 && all.every((one) => one === "");
    return [box.name, isSilent ? "" : all.map(asLine).join("\n")];
  });
  return Object.fromEntries(texts);
}

/** Rows from the texts of their boxes; the same place in each box is the same row, which keeps its id by its place. */
export function rowsOfText(
  name: string,
  type: RowsType,
  textIn: (box: string) => string,
  languages: readonly Language[],
  ids: readonly string[],
): TypedRow[] {
  const { inLines } = cellsOf(type);
  const boxes = boxesOf(name, type, languages).map((box, index) => ({
    ...box,
    lines: linesIn(box.of === name ? partedBy(type, textIn(box.name)) : textIn(box.name)),
    isFirst: index === 0,
  }));
  const most = Math.max(0, ...boxes.map(({ lines }) => lines.length));
  return Array.from({ length: most }, (_, at) => {
    const cells: Record<string, string> = {};
    for (const { name: box, of, language, lines, isFirst } of boxes) {
      const line = fromLine(lines[at] ?? "");
      if (of !== name) cells[box] = bare(line);
      else {
        const read = type.line.read(line);
        for (const [cell, { as }] of inLines) {
          if (as === "texts") cells[`${cell}-${language}`] = bare(read[cell] ?? "");
          else if (isFirst) cells[cell] = bare(read[cell] ?? "");
        }
      }
    }
    return { id: ids[at] ?? "", cells };
  });
}

const partedBy = ({ line }: RowsType, text: string) => (line.parts ? text.replace(line.parts, "\n") : text);
// A line holds no end of line, so a sign stands for it; a line with only - has nothing in it.
const shielded = (text = "") => text.trim().replace(/\s*\r?\n\s*/g, "↵");
const bare = (text: string) => text.replaceAll("↵", "\n");
const asLine = (line: string) => (line === "" ? "-" : /^\\*-$/.test(line) ? `\\${line}` : line);
const fromLine = (line: string) => (line === "-" ? "" : /^\\+-$/.test(line) ? line.slice(1) : line);
