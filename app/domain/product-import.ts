import { importTexts } from "./product-import-fields.ts";
import { fold, type List } from "./import-table.ts";
import type { Language } from "./localized.ts";
import { isSamePrice } from "./price-list.ts";
import { readWhole } from "./price-text.ts";
import { type PhotoNames, withFiles } from "./product-import-photos.ts";
import { bareProduct, isSameProduct, type Product, productTexts } from "./product.ts";
import { foldCode, identified, type KnownProduct, type ProductLine } from "./product-identity.ts";
import type { ProductColumn } from "./product-import-columns.ts";
import type { Figures } from "./study-queue.ts";
import { figuresOf, noFigures, type Problem, priceOf } from "./product-import-figures.ts";

/** What a line makes of a product; `before` is null where it is new. Figures are null where they stay as they are. */
export type ImportedProduct = Omit<KnownProduct, "isSold"> & {
  line: number;
  before: KnownProduct | null;
};
type Known = {
  products: readonly KnownProduct[];
  languages: readonly Language[];
  /** Without them a column of photos changes nothing. */
  photos?: PhotoNames | null;
};
export type ReadProducts = {
  fresh: ImportedProduct[];
  changed: ImportedProduct[];
  same: number[];
  problems: ({ line: number } & Problem)[];
};

const mostLetters: Partial<Record<string, number>> = { name: 120, unit: 60 };
type Named = (text: string) => string;

/** The products of a list, under their own line numbers; an empty cell leaves what is there. */
export function readProducts(
  list: List,
  columns: readonly (ProductColumn | null)[],
  { products, languages, photos = null }: Known,
): ReadProducts {
  const { lines, problems } = identified(list, columns, products, languages);
  const read: ReadProducts = { fresh: [], changed: [], same: [], problems };
  const named = namesOf(products, lines);
  const headingOf = (column: ProductColumn) => list.headings?.[columns.indexOf(column)] ?? "";
  for (const line of lines) {
    const made = productOf(line, named, headingOf, photos);
    if ("problem" in made) read.problems.push({ line: line.line, ...made });
    else if (!made.before) read.fresh.push(made);
    else if (isUnchanged(made, made.before)) read.same.push(line.line);
    else read.changed.push(made);
  }
  read.problems.sort((a, b) => a.line - b.line);
  return read;
}

/** Another product by what a list calls it: its code first, then a name that only one product has. */
function namesOf(products: readonly KnownProduct[], lines: readonly ProductLine[]): Named {
  const [codes, names] = [new Map<string, string>(), new Map<string, Set<string>>()];
  const add = (key: string, code: string, called: readonly (string | undefined)[]) => {
    codes.set(foldCode(code), key);
    for (const name of called) if (name) names.set(fold(name), (names.get(fold(name)) ?? new Set()).add(key));
  };
  for (const { key, content } of products)
    add(key, content.code ?? key, [key, ...Object.values(content.name)]);
  for (const { key, code, names: called } of lines) add(key, code || key, [key, ...called]);
  return (text) => {
    const found = codes.get(foldCode(text)) ?? names.get(fold(text));
    return typeof found === "string"
      ? found
      : !found
        ? "unknown-product"
        : found.size > 1
          ? "unclear-product"
          : ([...found][0] ?? "unknown-product");
  };
}

function productOf(
  { line, cell, raw, code, key, before }: ProductLine,
  named: Named,
  headingOf: (column: ProductColumn) => string,
  photos: PhotoNames | null,
): ImportedProduct | Problem {
  const content: Product = structuredClone(before?.content ?? bareProduct({}));
  if (code !== "")
    content.code = content.code && foldCode(content.code) === foldCode(code) ? content.code : code;
  for (const text of importTexts) {
    for (const language of ["en", "bg"] as const) {
      const value = cell(`${text}-${language}`);
      if (value.length > (mostLetters[text] ?? 4_000))
        return { problem: "too-long", value: value.slice(0, 60) };
      // A name in other capitals is how the product was found, not another name.
      if (value === "" || (text === "name" && fold(value) === fold(content.name[language] ?? ""))) continue;
      if (text === "inStockText") content.inStock.text = { ...content.inStock.text, [language]: value };
      else if (text === "outOfStockText")
        content.outOfStock.text = { ...content.outOfStock.text, [language]: value };
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
    const others = cell(list)
      .split(/[;|\n]/)
      .map((one) => one.trim())
      .filter(Boolean)
      .map((text) => ({ text, found: named(text) }));
    const lost = others.find(({ found }) => found === "unknown-product" || found === "unclear-product");
    if (lost)
      return { problem: lost.found as "unknown-product" | "unclear-product", value: lost.text.slice(0, 60) };
    if (others.length > 0)
      content[list] = [...new Set(others.map(({ found }) => found))].filter((one) => one !== key);
  }
  const lost = photos && withFiles(content, cell("photos"), photos);
  if (lost) return lost;
  const priority = cell("priority") === "" ? (before?.priority ?? 2) : readWhole(cell("priority"));
  if (priority !== 1 && priority !== 2 && priority !== 3)
    return { problem: "not-a-priority", value: cell("priority") };
  const price = priceOf(raw("price"), headingOf("price"), cell("tiers"), before?.price ?? null);
  if (price && "problem" in price) return price;
  const figures = figuresOf(
    {
      money: raw("margin"),
      share: raw("marginShare"),
      markup: raw("markupShare"),
      units: raw("unitsPerMonth"),
    },
    headingOf("margin"),
    before?.figures ?? noFigures,
  );
  return figures && "problem" in figures ? figures : { line, key, before, content, priority, price, figures };
}

function isUnchanged({ content, priority, price, figures }: ImportedProduct, before: KnownProduct): boolean {
  return (
    before.isSold &&
    isSameProduct(before.content, content) &&
    before.priority === priority &&
    isSamePrice(before.price, price) &&
    (!figures || isSameFigures(figures, before.figures ?? noFigures))
  );
}

const isSameFigures = (one: Figures, other: Figures) =>
  one.marginCents === other.marginCents &&
  one.marginBp === other.marginBp &&
  one.unitsPerMonth === other.unitsPerMonth;
