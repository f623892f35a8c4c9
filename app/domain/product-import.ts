import { fold, plainCell } from "./import-table.ts";
import type { Language } from "./localized.ts";
import { isSamePrice, type ProductPrice } from "./price-list.ts";
import { readWhole } from "./price-text.ts";
import { bareProduct, isSameProduct, type Priority, type Product, productKey, productTexts } from "./product.ts";
import { importTexts, type ProductColumn } from "./product-import-columns.ts";
import { figuresOf, noFigures, type Problem, priceOf } from "./product-import-figures.ts";
import type { Figures } from "./study-queue.ts";

type State = { content: Product; priority: Priority; price: ProductPrice | null };
export type KnownProduct = State & { key: string; isSold: boolean; figures: Figures | null };
/** What a line makes of a product; `before` is null where it is new. Figures are null where they stay as they are. */
export type ImportedProduct = State & { line: number; key: string; figures: Figures | null; before: KnownProduct | null };
export type ReadProducts = { fresh: ImportedProduct[]; changed: ImportedProduct[]; same: number[]; problems: ({ line: number } & Problem)[] };

const mostLetters: Partial<Record<string, number>> = { name: 120, unit: 60 };
type Line = { line: number; cell: (column: ProductColumn) => string; names: string[]; key: string; before: KnownProduct | null };

/** The products of a table; lines count from 1 as in the file. A product is known by its code or by a name; an empty cell leaves what is there. */
export function readProducts(
  rows: readonly (readonly string[])[], columns: readonly (ProductColumn | null)[], hasHeading: boolean, { products, languages }: { products: readonly KnownProduct[]; languages: readonly Language[] },
): ReadProducts {
  const read: ReadProducts = { fresh: [], changed: [], same: [], problems: [] };
  const lines = keyed(rows, columns, hasHeading, products, languages, read.problems);
  const keyOf = new Map<string, string>();
  for (const { key, content: { name } } of products) for (const one of [key, ...Object.values(name)]) if (one) keyOf.set(fold(one), key);
  for (const { key, names } of lines) for (const one of [key, ...names]) keyOf.set(fold(one), key);
  for (const line of lines) {
    const made = productOf(line, keyOf);
    if ("problem" in made) read.problems.push({ line: line.line, ...made });
    else if (!made.before) read.fresh.push(made);
    else if (isUnchanged(made, made.before)) read.same.push(line.line);
    else read.changed.push(made);
  }
  read.problems.sort((a, b) => a.line - b.line);
  return read;
}

function keyed(
  rows: readonly (readonly string[])[], columns: readonly (ProductColumn | null)[], hasHeading: boolean, products: readonly KnownProduct[], languages: readonly Language[], problems: ReadProducts["problems"],
): Line[] {
  const byName = new Map(products.flatMap((one) => Object.values(one.content.name).map((name) => [fold(name ?? ""), one] as const)));
  const used = new Set(products.map(({ key }) => key));
  const seen = new Set<string>();
  return [...rows.entries()].flatMap(([index, row]): Line[] => {
    if ((hasHeading && index === 0) || row.every((text) => text.trim() === "")) return [];
    const line = index + 1;
    const cell = (column: ProductColumn) => (columns.includes(column) ? plainCell(row[columns.indexOf(column)]) : "");
    const names = languages.map((language) => cell(`name-${language}`)).filter(Boolean);
    const code = cell("key") === "" ? "" : productKey(cell("key"), new Set());
    const before = products.find(({ key }) => key === code) ?? names.map((name) => byName.get(fold(name))).find(Boolean) ?? null;
    const ids = [code, ...names.map(fold), before?.key ?? ""].filter(Boolean);
    if (!before && names.length === 0) problems.push({ line, problem: "name-missing", value: cell("key") });
    else if (ids.some((id) => seen.has(id))) problems.push({ line, problem: "product-twice", value: names[0] ?? code });
    else {
      for (const id of ids) seen.add(id);
      const key = before?.key ?? productKey(code || (names[0] ?? ""), used);
      used.add(key);
      return [{ line, cell, names, key, before }];
    }
    return [];
  });
}

function productOf({ line, cell, key, before }: Line, keyOf: ReadonlyMap<string, string>): ImportedProduct | Problem {
  const content: Product = structuredClone(before?.content ?? bareProduct({}));
  for (const text of importTexts) {
    for (const language of ["en", "bg"] as const) {
      const value = cell(`${text}-${language}`);
      if (value.length > (mostLetters[text] ?? 4_000)) return { problem: "too-long", value: value.slice(0, 60) };
      // A name in other capitals is how the product was found, not another name.
      if (value === "" || (text === "name" && fold(value) === fold(content.name[language] ?? ""))) continue;
      if (text === "inStockText") content.inStock.text = { ...content.inStock.text, [language]: value };
      else if (text === "outOfStockText") content.outOfStock.text = { ...content.outOfStock.text, [language]: value };
      else if (productTexts.includes(text)) content[text] = { ...content[text], [language]: value };
    }
  }
  for (const kind of ["inStock", "outOfStock"] as const) {
    const days = cell(`${kind}Days`);
    const n = readWhole(days);
    if (days !== "" && (n === null || n > 365)) return { problem: "not-days", value: days };
    if (n !== null) content[kind].days = n;
  }
  for (const list of ["substitutes", "addOns"] as const) {
    const named = cell(list).split(/[;|\n]/).map((one) => one.trim()).filter(Boolean);
    const unknown = named.find((one) => !keyOf.has(fold(one)));
    if (unknown !== undefined) return { problem: "unknown-product", value: unknown.slice(0, 60) };
    if (named.length > 0) content[list] = [...new Set(named.map((one) => keyOf.get(fold(one)) ?? ""))].filter((one) => one !== key);
  }
  const priority = cell("priority") === "" ? (before?.priority ?? 2) : readWhole(cell("priority"));
  if (priority !== 1 && priority !== 2 && priority !== 3) return { problem: "not-a-priority", value: cell("priority") };
  const price = priceOf(cell("price"), cell("tiers"), before?.price ?? null);
  if (price && "problem" in price) return price;
  const figures = figuresOf({ money: cell("margin"), share: cell("marginShare"), units: cell("unitsPerMonth") }, before?.figures ?? noFigures);
  return figures && "problem" in figures ? figures : { line, key, before, content, priority, price, figures };
}

function isUnchanged({ content, priority, price, figures }: ImportedProduct, before: KnownProduct): boolean {
  const was = before.figures ?? noFigures;
  return before.isSold && isSameProduct(before.content, content) && before.priority === priority && isSamePrice(before.price, price)
    && (!figures || (figures.marginCents === was.marginCents && figures.marginBp === was.marginBp && figures.unitsPerMonth === was.unitsPerMonth));
}
