import type { Localized } from "./localized.ts";

/**
 * One cell of a row: a text for all languages or one for each, whether the row is right, its share of the points
 * in per cent (empty where it has none of its own), a number, or a whole number that may have a usual value.
 * `isFolded` is shown only where something stands in it; a text that `hasPicture` may end with one.
 */
export type CellType =
  | { as: "text"; max: number; isOptional?: true }
  | { as: "texts"; max: number; isOptional?: true; isFolded?: true; hasPicture?: true }
  | { as: "one" }
  | { as: "some" }
  | { as: "share"; least: number; isFolded?: true }
  | { as: "figure"; isOptional?: true }
  | { as: "whole"; least: number; most: number; otherwise?: number };

/** How a row is written as one line of text, and read from it. Cells are named without their language. */
export type LineSyntax = {
  read(line: string): Record<string, string>;
  write(cells: Record<string, string>): string;
  /** What parts the lines, where it is not only the end of each. */
  parts?: RegExp;
};

export type RowsType = {
  as: "rows";
  cells: Record<string, CellType>;
  most: number;
  line: LineSyntax;
  isOptional?: true;
  /** Their order says something, so they can be moved. */
  isOrdered?: true;
};

/** A row as it is written into a form; a text in each language under one name. */
export type WrittenRow = { id: string; cells: Record<string, string | Localized | undefined> };

/** A row as it was filled in and read. */
export type FilledRow = {
  id: string;
  texts(cell: string, before: Localized | undefined): Localized;
  text(cell: string): string;
  isTicked(cell: string): boolean;
  number(cell: string): number | null;
};

/** The rows with an id each: the one they came with, else the first free one of these letters. */
export function withIds<T extends { id: string }>(
  rows: readonly T[],
  letters: string,
  before: readonly { id: string }[] = [],
): T[] {
  const used = new Set([...rows, ...before].map(({ id }) => id));
  const given = new Set<string>();
  let n = 0;
  const fresh = () => {
    do n++;
    while (used.has(`${letters}${n}`));
    return `${letters}${n}`;
  };
  return rows.map((row) => {
    const id = row.id === "" || given.has(row.id) ? fresh() : row.id;
    given.add(id);
    return { ...row, id };
  });
}

/** A text of which something is said in some language; undefined where nothing is. */
export function ifSaid(text: Localized): Localized | undefined {
  return Object.keys(text).length > 0 ? text : undefined;
}
