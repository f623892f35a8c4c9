import type { KnownProduct } from "#app/domain/product-identity.ts";
import { columnsOf, findList, listAt } from "#app/domain/import-table.ts";
import {
  columnsFor,
  guessProductColumns,
  type ProductColumn,
  productColumns,
} from "#app/domain/product-import-columns.ts";
import { readProducts } from "#app/domain/product-import.ts";
import type { Cell } from "#app/domain/table.ts";

export const sheetOf = (rows: Cell[][]) => [
  { name: "", rows: rows.map((cells, n) => ({ line: n + 1, cells })) },
];

export const guessed = (rows: Cell[][], allowed: ProductColumn[]) => {
  const place = findList(sheetOf(rows), (headings) => productColumns(headings, allowed));
  const list = listAt(sheetOf(rows), place);
  return { list, columns: guessProductColumns(list, columnsOf(list), allowed), heading: place.heading };
};

export const all = columnsFor(["bg"], true);

export const readRows = (rows: Cell[][], products: KnownProduct[] = []) => {
  const { list, columns } = guessed(rows, all);
  const found = readProducts(list, columns, { products, languages: ["bg"] });
  return {
    found,
    fresh: found.fresh.map(({ key, price, figures }) => [key, price?.cents ?? figures?.marginBp ?? null]),
    problems: found.problems.map(({ line, problem }) => [line, problem]),
  };
};
