import type { ImportText } from "#app/domain/product-import-fields.ts";
import type { ProductProblem } from "#app/domain/product-import-figures.ts";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { lineProblems } from "./imports.ts";

type Single = Exclude<ProductColumn, `${ImportText}-${"en" | "bg"}`>;
const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);
export const productImport = {
  title: "Import products",
  lead: "From a CSV or Excel file, or pasted from a spreadsheet. You see what will happen before anything is saved. An empty cell changes nothing.",
  pasteHint:
    "Columns: name, and price, unit, packaging, delivery and anything else you have. Headings are needed; there may be a title above them. Products are matched by code, or by name where a line has no code. Prices are in euro, rounded to the cent.",
  texts: {
    name: "Name",
    summary: "What it is",
    features: "Features",
    competitors: "Against competitors",
    unit: "Unit",
    packaging: "Packaging",
    termsOfUse: "Terms of use",
    termsAt: "Where the terms are published",
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
    photos: "Photos (file names)",
    margin: "Margin, in money",
    marginShare: "Margin, in %",
    markupShare: "Mark-up on the cost, in %",
    unitsPerMonth: "Units per month",
  } satisfies Record<Single, string> as Record<Single, string>,
  counts: (fresh: number, changed: number, same: number, bad: number) =>
    `${fresh} new · ${changed} changed · ${same} the same · ${bad} with problems`,
  problems: {
    ...lineProblems,
    "code-unclear": (n: number) =>
      `${lines(n)}: the code looks like an existing one but is spelled differently`,
    "name-unclear": (n: number) =>
      `${lines(n)}: several products have this name, or one without a code has it. Leave out the code column to change that one, or write its code`,
    "unclear-price": (n: number) => `${lines(n)}: is that thousands, or three decimals? Write 1234 or 1.23`,
    "in-leva": (n: number) => `${lines(n)}: a price in leva. Write it in euro (1 EUR = 1.95583 BGN)`,
    "unclear-product": (n: number) => `${lines(n)}: several products have that name. Use the code`,
    "name-missing": (n: number) => `${lines(n)}: the name is missing`,
    "product-twice": (n: number) => `${lines(n)}: the product is already further up`,
    "too-long": (n: number) => `${lines(n)}: a text is too long`,
    "not-a-price": (n: number) => `${lines(n)}: not a price. Write 38.40 or 38,40`,
    "not-tiers": (n: number) => `${lines(n)}: not a discount. Write “10: 3%; 50: 5%”`,
    "price-missing": (n: number) => `${lines(n)}: a discount without a price`,
    "not-days": (n: number) => `${lines(n)}: not a number of days`,
    "not-a-priority": (n: number) => `${lines(n)}: the priority is 1, 2 or 3`,
    "not-a-margin": (n: number) => `${lines(n)}: not a margin`,
    "not-units": (n: number) => `${lines(n)}: not a number of units`,
    "unknown-photo": (n: number) => `${lines(n)}: names a photo that is not in the zip, or was not taken`,
    "too-many-photos": (n: number) => `${lines(n)}: more than eight photos`,
    "unknown-product": (n: number) => `${lines(n)}: names a product that is neither here nor in the table`,
  } satisfies Record<ProductProblem, (n: number) => string> as Record<ProductProblem, (n: number) => string>,
  zip: "Photos for this list, in a zip",
  zipHint: "Up to 25 MB. A column “photos” names the files, several separated by “;”.",
  refusedPhotos: "Photos that were not taken",
  refusedPhoto: (name: string, why: string) => `${name}: ${why}`,
  nPhotos: (n: number) => (n === 1 ? "1 photo" : `${n} photos`),
  willAdd: "Will be added",
  willChange: "Will be changed",
  nothing: "Nothing would change.",
  value: (label: string, text: string) => `${label}: ${text}`,
  change: (label: string, before: string, after: string) => `${label}: ${before || "nothing"} → ${after}`,
  back: "on sale again",
  do: (n: number) => (n === 1 ? "Import 1 product" : `Import ${n} products`),
  done: (added: number, changed: number, by: string, at: string) =>
    `${added} new, ${changed} changed, by ${by}, ${at}`,
  undo: "Undo import",
  undoLead: (n: number) =>
    `Removes new products from the study order and restores changed ones: ${n} in all. This works as long as nobody has changed any of them since.`,
};
