import type { DraftGap, DraftTopic } from "#app/domain/drafts/draft.ts";

export const drafts = {
  title: "Draft questions",
  lead: "Made from what the product cards say, for every cell without a question. Read each one: what you publish is an ordinary question of yours.",
  topics: {
    features: "Features",
    packaging: "Packaging",
    substitute: "Substitute",
    "add-on": "Goes with it",
    "terms-of-use": "Terms of use",
    "in-stock-delivery": "Delivery from stock",
    "out-of-stock-delivery": "Delivery when out of stock",
    price: "Price and discounts",
  } satisfies Record<DraftTopic, string> as Record<DraftTopic, string>,
  onlyIn: (language: string) => `Only in ${language}: the facts are not written in the other language.`,
  standsOn: "Relies on",
  example: (asked: string, answer: string) => `For example: ${asked} Answer: ${answer}`,
  choose: "Read and good: choose",
  publish: "Publish",
  publishOne: (product: string, topic: string) => `Publish: ${product}, ${topic}`,
  publishChosen: "Publish chosen",
  edit: "Edit first",
  another: "Another one",
  leaveOut: "Leave out",
  missing: "No draft",
  gaps: {
    "no-fact": (fact) => `${fact}: not on the product card yet.`,
    "no-points": (fact) => `${fact}: too short to be an answer. Write it as a few points.`,
    "no-days": (fact) => `${fact}: the number of working days is missing, or its text names more days.`,
    "no-others": (fact, n) =>
      `${fact}: too few other products say something else for three wrong answers (on ${n} other cards).`,
  } satisfies Record<DraftGap["code"], GapText> as Record<DraftGap["code"], GapText>,
  complete: "Complete the product",
  write: "Write it yourself",
  leftOut: "Left out",
  leftOutBy: (name: string, day: string) => `${name}, ${day}`,
  offerAgain: "Offer again",
  nothing: "Every cell has a question",
  nothingText: "When a fact changes, a new draft appears here.",
  toCoverage: "Coverage",
  all: "All products",
};
type GapText = (fact: string, n: number) => string;
