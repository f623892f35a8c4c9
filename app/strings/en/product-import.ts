import type { ImportText } from "#app/domain/product-import-fields.ts";
import type { ProductProblem } from "#app/domain/product-import-figures.ts";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { lineProblems } from "./imports.ts";

type Single = Exclude<ProductColumn, `${ImportText}-${"en" | "bg"}`>;
const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);
export const productImport = {
  title: "Import products",
  lead: "From a table: a CSV or Excel file, or pasted. You see what would happen before anything is written. An empty cell leaves what is there.",
  pasteHint:
    "Columns: name; price, unit, packaging, delivery and whatever else you have, with headings, which may stand below a title. A product is known by its code; by its name only where a line has no code. Prices are in euro and rounded to the cent.",
  texts: {
    name: "Name",
    summary: "What it is",
    features: "Features",
    competitors: "Against competitors",
    unit: "Unit",
    packaging: "Packaging",
    termsOfUse: "Terms of use",
    termsAt: "Where the terms stand",
    inStockText: "Delivery from stock",
    outOfStockText: "Delivery when out of stock",
  } satisfies Record<ImportText, string> as Record<ImportText, string>,
  columns: {
    key: "Code",
    price: "Price",
    tiers: "Discount by volume",
    priority: "Priority",
    inStockDays: "Days from stock",
    outOfStockDays: "Days when out of stock",
    substitutes: "Substitutes",
    addOns: "Goes with it",
    margin: "Margin, in money",
    marginShare: "Margin, in %",
    markupShare: "Mark-up on the cost, in %",
    unitsPerMonth: "Units a month",
  } satisfies Record<Single, string> as Record<Single, string>,
  counts: (fresh: number, changed: number, same: number, bad: number) =>
    `${fresh} new · ${changed} changed · ${same} the same · ${bad} with problems`,
  problems: {
    ...lineProblems,
    "code-unclear": (n: number) =>
      `${lines(n)}: the code looks like another one, but is not written the same`,
    "name-unclear": (n: number) =>
      `${lines(n)}: the name is that of several products, or of one without a code. Leave the code column out to change that one, or write the code it has`,
    "unclear-price": (n: number) => `${lines(n)}: is that thousands, or three decimals? Write 1234 or 1.23`,
    "in-leva": (n: number) => `${lines(n)}: a price in leva. Write it in euro (1 EUR = 1.95583 BGN)`,
    "unclear-product": (n: number) =>
      `${lines(n)}: names a product by a name that several have. Use its code`,
    "name-missing": (n: number) => `${lines(n)}: the name is missing`,
    "product-twice": (n: number) => `${lines(n)}: the product stands further up already`,
    "too-long": (n: number) => `${lines(n)}: a text is too long`,
    "not-a-price": (n: number) => `${lines(n)}: not a price. Write 38.40 or 38,40`,
    "not-tiers": (n: number) => `${lines(n)}: not a discount. Write “10: 3 %; 50: 5 %”`,
    "price-missing": (n: number) => `${lines(n)}: a discount without a price`,
    "not-days": (n: number) => `${lines(n)}: not a number of days`,
    "not-a-priority": (n: number) => `${lines(n)}: the priority is 1, 2 or 3`,
    "not-a-margin": (n: number) => `${lines(n)}: not a margin`,
    "not-units": (n: number) => `${lines(n)}: not a number of units`,
    "unknown-product": (n: number) => `${lines(n)}: names a product that is neither here nor in the table`,
  } satisfies Record<ProductProblem, (n: number) => string> as Record<ProductProblem, (n: number) => string>,
  willAdd: "Will be added",
  willChange: "Will be changed",
  nothing: "Nothing would be written.",
  value: (label: string, text: string) => `${label}: ${text}`,
  change: (label: string, before: string, after: string) => `${label}: ${before || "nothing"} → ${after}`,
  back: "sold again",
  do: (n: number) => (n === 1 ? "Import 1 product" : `Import ${n} products`),
  done: (added: number, changed: number, by: string, at: string) =>
    `${added} new, ${changed} changed, by ${by}, ${at}`,
  undo: "Take the import back",
  undoLead: (n: number) =>
    `New products leave the study order, changed ones are what they were: ${n} in all. It works as long as nobody changed any of them since.`,
};
