import type { study } from "#app/domain/kinds/study.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof study>;

export const title = "Study";
export const hint = "A product or a text, opened part by part.";

/** What its own pages say. */
export const studies = {
  parts: "Parts",
  part: (n: number, title: string) => (title ? `${n}. ${title}` : `Part ${n}`),
  open: "Open",
  isOpened: "opened",
  openFile: (pages: number) => `Open the PDF (${pages === 1 ? "1 page" : `${pages} pages`})`,
  studied: "I have studied this",
  atLeast: (done: number, of: number) => `${done} of at least ${of} parts opened`,
  howItWorks: "Open and read the parts, then confirm that you have studied this.",
  priority: (n: number) => `Priority ${n}`,
  /** Working days until it is at the client's. */
  days: (n: number) => (n === 1 ? "In 1 working day." : `In ${n} working days.`),
  product: {
    summary: "What it is",
    features: "Features",
    competitors: "Against competitors",
    packaging: "How it is packaged",
    termsOfUse: "Terms of use",
    inStock: "Delivery from stock",
    outOfStock: "When it is out of stock",
    substitutes: "Substitutes",
    addOns: "Goes with it",
  },
};

export const fields: Words["fields"] = {
  product: "Product",
  text: "Text",
  minOpened: "Minimum parts to open",
};
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  study: ({ done, of }) => `To study; ${done} of at least ${of} parts opened.`,
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.opened": ({ title, part = "" }) =>
    `${/\D/.test(part) ? "Opened parts" : "Opened part"} ${part}: ${title}`,
  "evidence.studied": ({ title }) => `“I have studied this”: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.opened": "Opened for reading",
  "evidence.studied": "Studied",
};

export const flash = {
  studied: ({ title }) => `“${title}” marked as studied.`,
} satisfies Record<string, Say>;

export const refusals = {
  "open-more-parts": "Open a few more parts first.",
  "no-such-part": "There is no such part.",
};
