import { inLanguage, type Language } from "#app/domain/localized.ts";
import { joined, mendedParts, placeIn } from "#app/domain/part-answers.ts";
import { plainLine } from "#app/domain/line-syntax.ts";
import { defineQuestionKind, nothing } from "#app/domain/question-kind.ts";
import type { Option, Shown } from "#app/domain/question-parts.ts";
import { withIds } from "#app/domain/question-rows.ts";
import { hasTwins } from "#app/domain/same-texts.ts";
import { shareOf } from "#app/domain/share-of-points.ts";
import { shuffleOptions } from "#app/domain/shuffle.ts";

/** The items stand in their right order. */
type Ordering = { items: Option[] };

/** Each thing gets its place; a part of the points for each that stands where it belongs. */
export const ordering = defineQuestionKind<Ordering>()({
  answer: { as: "places" },
  judged: null,
  pricedProduct: null,
  draw({ items }, { random }) {
    const { options, renamed } = shuffleOptions(items, random);
    const correct = items.map(({ id }, index) => `${renamed.get(id)}:${index + 1}`);
    return { shown: { options }, key: { correct } };
  },
  score: (given, _, { correct = [] }) => shareOf(given, correct),
  said: sayPlaces,
  right: (shown, { correct = [] }, language) => sayPlaces(correct, shown, language),
  notes: nothing,
  problem({ items }) {
    if (items.length < 2) return { field: "items", code: "too-few-options" };
    return hasTwins(items.map(({ text }) => text)) ? { field: "items", code: "twice-the-same" } : null;
  },
  texts: ({ items }) => items.map(({ text }) => text),
  mended: (shown, old, { items }) =>
    mendedParts(
      old,
      shown.options,
      items.map(({ text }, index) => joined(placeIn(shown.options, text), String(index + 1))),
    ),
  keyLines: ({ items }) => items.map(({ text }, index) => ({ text, place: index + 1, isRight: true })),
  sample: (isRight, _, { correct = [] }) => (isRight ? correct : ""),
  fields: {
    items: {
      as: "rows",
      most: 20,
      isOrdered: true,
      line: plainLine,
      cells: { text: { as: "texts", max: 1_000 } },
    },
  },
  write: (question) => ({ items: (question?.items ?? []).map(({ id, text }) => ({ id, cells: { text } })) }),
  read(filled, before) {
    const old = new Map(before?.items.map(({ id, text }) => [id, text]));
    return {
      items: withIds(filled.rows("items"), "i", before?.items).map((row) => ({
        id: row.id,
        text: row.texts("text", old.get(row.id)),
      })),
    };
  },
});

function sayPlaces(parts: readonly string[], { options = [] }: Shown, language: Language): string[] {
  return options.map((_, index) => {
    const [id] = parts.find((part) => part.endsWith(`:${index + 1}`))?.split(":") ?? [];
    const found = options.find((option) => option.id === id);
    return `${index + 1}. ${(found && inLanguage(found.text, language)) || "—"}`;
  });
}
