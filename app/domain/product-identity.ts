import { fold, type List, lineProblem } from "./import-table.ts";
import { lookAlike } from "./look-alikes.ts";
import { oneLine } from "./one-line.ts";
import { type Priority, type Product, productKey } from "./product.ts";
import type { ProductPrice } from "./price-list.ts";
import type { Figures } from "./study-queue.ts";
import type { ProductColumn } from "./product-import-columns.ts";
import type { Problem } from "./product-import-figures.ts";
import type { Language } from "./localized.ts";
import { type Cell, textOf } from "./table.ts";

/** A product of the catalogue as an import meets it. */
export type KnownProduct = {
  key: string;
  content: Product;
  priority: Priority;
  price: ProductPrice | null;
  isSold: boolean;
  figures: Figures | null;
};

/** A line that is one product's: its cells by column, its names, and the product it stands for; null where it is new. */
export type ProductLine = {
  line: number;
  raw: (column: ProductColumn) => Cell;
  cell: (column: ProductColumn) => string;
  code: string;
  names: string[];
  key: string;
  before: KnownProduct | null;
};

const mostCodeLetters = 80;
/** A code as typed, but for case and spaces. */
export const foldCode = (code: string) => oneLine(code).toLowerCase();
// Two codes that look the same to the eye, whatever alphabet and dash they are typed with.
const lookOf = (code: string) =>
  lookAlike(
    foldCode(code)
      .normalize("NFKC")
      .replace(/[‐-―−]/g, "-"),
  );
const namesOf = ({ content }: KnownProduct) =>
  Object.values(content.name).flatMap((name) => (name ? [fold(name)] : []));

/** Which product each line is: by its code as typed, by its name only where the line has no code; what is in doubt is a problem and no guess. */
export function identified(
  list: List,
  columns: readonly (ProductColumn | null)[],
  products: readonly KnownProduct[],
  languages: readonly Language[],
): { lines: ProductLine[]; problems: ({ line: number } & Problem)[] } {
  const found: { lines: ProductLine[]; problems: ({ line: number } & Problem)[] } = {
    lines: [],
    problems: [],
  };
  const here = catalogue(products);
  const used = new Set(products.map(({ key }) => key));
  const met = { codes: new Map<string, string>(), names: new Set<string>(), keys: new Set<string>() };
  const places = new Map(columns.flatMap((column, index) => (column ? [[column, index] as const] : [])));
  for (const row of list.rows) {
    const { line } = row;
    const raw = (column: ProductColumn): Cell =>
      places.has(column) ? (row.cells[places.get(column) ?? 0] ?? "") : "";
    const cell = (column: ProductColumn) =>
      column.startsWith("name-") || column === "key" ? oneLine(textOf(raw(column))) : textOf(raw(column));
    const trouble = lineProblem(row, list, columns);
    const code = cell("key");
    const names = languages.map((language) => cell(`name-${language}`)).filter(Boolean);
    const who =
      trouble ??
      (code.length > mostCodeLetters
        ? { problem: "too-long" as const, value: code.slice(0, 60) }
        : code === ""
          ? byName(names, here, met.names)
          : byCode(code, names, here, met.codes));
    if ("problem" in who) found.problems.push({ line, ...who });
    else if (!who.before && names.length === 0)
      found.problems.push({ line, problem: "name-missing", value: code });
    else if (who.before && met.keys.has(who.before.key))
      found.problems.push({ line, problem: "product-twice", value: names[0] ?? code });
    else {
      const key = who.before?.key ?? productKey(code || (names[0] ?? ""), used);
      used.add(key);
      met.keys.add(key);
      if (code !== "") met.codes.set(lookOf(code), foldCode(code));
      for (const name of names) met.names.add(fold(name));
      found.lines.push({ line, raw, cell, code, names, key, before: who.before });
    }
  }
  return found;
}

type Here = {
  byCode: Map<string, KnownProduct>;
  byLook: Map<string, KnownProduct>;
  uncoded: Map<string, KnownProduct>;
  byName: Map<string, KnownProduct[]>;
};
type Who = { before: KnownProduct | null } | Problem;

function catalogue(products: readonly KnownProduct[]): Here {
  const here: Here = { byCode: new Map(), byLook: new Map(), uncoded: new Map(), byName: new Map() };
  for (const one of products) {
    const code = one.content.code ?? one.key;
    here.byCode.set(foldCode(code), one);
    here.byLook.set(lookOf(code), one);
    if (!one.content.code) here.uncoded.set(one.key, one);
    for (const name of new Set(namesOf(one))) here.byName.set(name, [...(here.byName.get(name) ?? []), one]);
  }
  return here;
}

function byCode(code: string, names: readonly string[], here: Here, met: ReadonlyMap<string, string>): Who {
  const further = met.get(lookOf(code));
  if (further === foldCode(code)) return { problem: "product-twice", value: code };
  const before = here.byCode.get(foldCode(code));
  if (before) return { before };
  const alike = here.byLook.get(lookOf(code)) ?? here.uncoded.get(productKey(code, new Set()));
  if (alike) return { problem: "code-unclear", value: `${code} / ${alike.content.code ?? alike.key}` };
  if (further) return { problem: "code-unclear", value: code };
  const uncoded = names
    .flatMap((name) => here.byName.get(fold(name)) ?? [])
    .find(({ content }) => !content.code);
  return uncoded ? { problem: "name-unclear", value: names[0] ?? code } : { before: null };
}

function byName(names: readonly string[], here: Here, met: ReadonlySet<string>): Who {
  if (names.some((name) => met.has(fold(name)))) return { problem: "product-twice", value: names[0] ?? "" };
  const found = [...new Set(names.flatMap((name) => here.byName.get(fold(name)) ?? []))];
  return found.length > 1 ? { problem: "name-unclear", value: names[0] ?? "" } : { before: found[0] ?? null };
}
