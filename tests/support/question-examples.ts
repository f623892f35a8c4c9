import type { QuestionKind, QuestionOf } from "#app/domain/quiz-questions.ts";

const base = { prompt: { en: "What?" }, points: 2 };
/** Nothing that begins so may reach a page before the result is released. */
export const secret = "kanarche";

/** One question of each kind, as its form makes it from what is typed in English alone. */
export const questionExamples: { [K in QuestionKind]: QuestionOf<K> } = {
  single: {
    ...base,
    kind: "single",
    options: [
      { id: "o1", text: { en: "Film" }, explanation: { en: `${secret} because` } },
      { id: "o2", text: { en: "Tape" } },
    ],
    correct: "o1",
  },
  multiple: {
    ...base,
    kind: "multiple",
    options: [
      { id: "o1", text: { en: "Film" } },
      { id: "o2", text: { en: "Tape" }, explanation: { en: `${secret} not this` } },
      { id: "o3", text: { en: "Foil" } },
    ],
    correct: ["o1", "o3"],
    credit: "partial",
  },
  "true-false": { ...base, kind: "true-false", correct: false, notes: { false: { en: `${secret} yes` } } },
  short: { ...base, kind: "short", accepted: [`${secret} word`], partly: [{ text: "word", bp: 5_000 }] },
  number: {
    ...base,
    kind: "number",
    value: 424_242,
    tolerance: 1,
    unit: { en: "kg" },
    note: { en: `${secret} so` },
  },
  calculated: {
    ...base,
    kind: "calculated",
    product: "film",
    asks: "unit-price",
    volumes: [10],
    deferrals: [30],
    tolerance: 0,
  },
  matching: {
    ...base,
    kind: "matching",
    pairs: [
      { id: "p1", left: { en: "Film" }, right: { en: "Pallets" } },
      { id: "p2", left: { en: "Tape" }, right: { en: "Boxes" } },
    ],
    others: [{ en: "Letters" }],
  },
  ordering: {
    ...base,
    kind: "ordering",
    items: [
      { id: "i1", text: { en: "Ask" } },
      { id: "i2", text: { en: "Offer" } },
      { id: "i3", text: { en: "Agree" } },
    ],
  },
  free: {
    ...base,
    kind: "free",
    guidance: { en: `${secret} guidance` },
    rubric: [{ key: "r1", label: { en: "Names it" }, points: 2 }],
  },
  oral: {
    ...base,
    kind: "oral",
    guidance: { en: `${secret} guidance` },
    rubric: [{ key: "r1", label: { en: "Says it" }, points: 1 }],
  },
};
