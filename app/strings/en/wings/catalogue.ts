import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "not-a-zip": "This is not a zip file. Pack the photos into a .zip and send that.",
  "zip-too-big": "The zip is larger than 25 MB. Send the photos in several, each with the list again.",
  "too-much-in-zip": "There is too much in the zip: at most 300 files and 40 MB unpacked.",
  "twice-in-zip": "The name is in the zip twice.",
  "too-many-photos": "A product has eight photos at most. Remove one first.",
  "in-leva": "This is in leva. Enter the price in euro (1 EUR = 1.95583 BGN).",
  "unclear-money": "Is that thousands, or three decimals? Write 1234 or 1.23.",
  "no-price": "This product has no price in the price list yet.",
  "no-such-product": "There is no such product.",
  "not-money": "Enter a price such as 38.40 or 38,40.",
  "not-tiers": "Enter one step per line, each higher than the one before: “10: 3%”.",
  "not-margin": "Enter an amount such as 12.50, or a share such as 35%.",
  "margins-set": "This import also set margins, so only somebody who may set margins can undo it.",
  "changed-since": "Products from this import have been changed since:",
  "waits-for-approval": "This is waiting for approval. Withdraw the request first.",
  "document-retired": "This document is retired. Use it again first.",
  "document-empty": "There is no text yet. Write at least one section, or add a PDF.",
  "not-an-approver": "Choose somebody else who may approve documents: an executive or a head.",
  "nothing-to-correct": "No version is in force yet, so there is nothing to correct.",
  "no-place": "The text uses {place}, but the company has none. Enter it on the company’s page.",
  "document-in-use": "A programme still uses this:",
  "not-a-pdf": "This is not a PDF. Choose a PDF file.",
  "pdf-locked": "This PDF asks for a password. Save it without one.",
  "pdf-broken": "This PDF can’t be read. Save it again and choose it once more.",
};

export const flash = {
  "scenario-opened": () => "The card is in use; it can be drawn.",
  "scenario-retired": () => "Card retired. Deals played by it keep it.",
  "product-added": ({ name }) => `“${name}” added to the catalogue.`,
  "products-imported": ({ n }) => `Imported: ${n}.`,
  "document-asked": () => "Sent for approval.",
  "document-approved": () => "Approved. This version is in force from now on.",
  "document-returned": () => "Sent back.",
  "document-withdrawn": () => "Request withdrawn. You can keep writing.",
  "document-discarded": () => "Draft thrown away.",
  "document-retired": () => "Document retired.",
  "document-used-again": () => "Document in use again.",
} satisfies Record<string, Say>;

export const journal = {
  "scenario.opened": "Scenario card put in use",
  "scenario.retired": "Scenario card retired",
  "scenario.saved": "Scenario card saved",
  "product.added": "Product added",
  "product.changed": "Product changed",
  "product.pinned": "Product pinned",
  "product.unpinned": "Product unpinned",
  "product.figures": "Margin and volume set",
  "products.ordered": "Study order changed",
  "deferrals.changed": "Payment deferrals changed",
  "products.imported": "Products imported",
  "products.undone": "Product import undone",
  "document.asked": "Approval of a document requested",
  "document.created": "Document created",
  "document.retired": "Document retired",
  "document.returned": "Document sent back",
  "document.used-again": "Document in use again",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  "document-to-approve": ({ by, title }) => `${by} asks for your approval: ${title}`,
  "document-approved": ({ by, title }) => `${by} approved the document: ${title}`,
  "approver-gone": ({ by, title }) =>
    `${by} can no longer approve documents. Name somebody else for: ${title}`,
  "document-returned": ({ by, title }) => `${by} sent the document back: ${title}`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;
