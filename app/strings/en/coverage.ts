import type { Aspect } from "#app/domain/aspects.ts";
export const coverage = {
  title: "Coverage",
  lead: "Seven things to know about each product, in study order.",
  views: "What is shown",
  product: "Product",
  aspects: {
    features: "Features",
    packaging: "Packaging",
    substitute: "Substitute",
    "add-on": "Goes with it",
    "terms-of-use": "Terms of use",
    "in-stock-delivery": "In stock",
    "out-of-stock-delivery": "Out of stock",
  } satisfies Record<Aspect, string> as Record<Aspect, string>,
  tabs: { questions: "Questions", team: "How well it is known", own: "What you have shown" },
  leads: {
    questions: "How many questions the bank has. Where there are none, nobody is asked.",
    team: (least: number) =>
      `The share of right answers, with their number. Below ${least} answers nothing is shown.`,
    own: "What you answered fully in quizzes with a published result. Only you see this page this way.",
  },
  none: "none yet",
  drafts: "Draft questions for the empty cells",
  draftsBesides: "Draft questions about prices and changed facts",
  write: (product: string, aspect: string) => `Write a question: ${product}, ${aspect}`,
  writeShort: "write one",
  share: (right: number, n: number) => `${Math.floor((100 * right) / n)}% of ${n}`,
  few: (n: number) => (n === 0 ? "–" : `too few (${n})`),
  weak: "weak",
  proven: "shown",
  open: "not yet",
  sum: (proven: number, of: number) => `${proven} of ${of} shown`,
  missing: (empty: number, of: number) =>
    empty === 0 ? `All ${of} cells have a question.` : `${empty} of ${of} cells have no question.`,
  scroll: "Scroll the table sideways to see all of it.",
};
