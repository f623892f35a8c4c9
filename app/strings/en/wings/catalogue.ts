import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "in-leva": "This is in leva. Enter the price in euro (1 EUR = 1.95583 BGN).",
  "unclear-money": "Is that thousands, or three decimals? Write 1234 or 1.23.",
  "no-price": "This product has no price in the price list yet.",
  "no-such-product": "There is no such product.",
  "not-money": "Enter a price such as 38.40 or 38,40.",
  "not-tiers": "Enter one step per line, each higher than the one before: “10: 3%”.",
  "not-margin": "Enter an amount such as 12.50, or a share such as 35%.",
  "margins-set": "This import also set margins, so only somebody who may set margins can undo it.",
  "changed-since": "Products from this import have been changed since:",
};

export const flash = {
  "product-added": ({ name }) => `“${name}” added to the catalogue.`,
  "products-imported": ({ n }) => `Imported: ${n}.`,
} satisfies Record<string, Say>;

export const journal = {
  "product.added": "Product added",
  "product.changed": "Product changed",
  "product.pinned": "Product pinned",
  "product.unpinned": "Product unpinned",
  "product.figures": "Margin and volume set",
  "products.ordered": "Study order changed",
  "deferrals.changed": "Payment deferrals changed",
  "products.imported": "Products imported",
  "products.undone": "Product import undone",
} satisfies Partial<Record<JournalAct, string>>;
