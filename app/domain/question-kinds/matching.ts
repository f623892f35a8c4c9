import { inLanguage, type Language, type Localized, languages } from "#app/domain/localized.ts";
import { joined, mendedParts, placeIn } from "#app/domain/part-answers.ts";
import { pairLine } from "#app/domain/line-syntax.ts";
import { defineQuestionKind, type Halves, nothing } from "#app/domain/question-kind.ts";
import type { Option, Shown } from "#app/domain/question-parts.ts";
import { ifSaid, withIds } from "#app/domain/question-rows.ts";
import { hasTwins } from "#app/domain/same-texts.ts";
import { shareOf } from "#app/domain/share-of-points.ts";
import { shuffleOptions } from "#app/domain/shuffle.ts";

/** What belongs to what; `others` are choices that fit nothing. */
type Pairs = {
  pairs: { id: string; left: Localized; right: Localized }[];
  others?: Localized[] | undefined;
};

/** Each thing gets what belongs to it; a part of the points for each pair. */
export const matching = defineQuestionKind<Pairs>()({
  answer: { as: "pairs" },
  judged: null,
  pricedProduct: null,
  draw: (question, { random }) => drawPairs(question, random),
  score: (given, _, { correct = [] }) => shareOf(given, correct),
  said: sayPairs,
  right: (shown, { correct = [] }, language) => sayPairs(correct, shown, language),
  notes: nothing,
  problem({ pairs }) {
    if (pairs.length < 2) return { field: "pairs", code: "too-few-options" };
    return hasTwins(pairs.map(({ left }) => left)) ? { field: "pairs", code: "twice-the-same" } : null;
  },
  texts: ({ pairs, others = [] }) => [...pairs.flatMap(({ left, right }) => [left, right]), ...others],
  mended: (shown, old, { pairs }) =>
    mendedParts(
      old,
      shown.lefts,
      pairs.map(({ left, right }) => joined(placeIn(shown.lefts, left), placeIn(shown.options, right))),
    ),
  keyLines: ({ pairs, others = [] }) => [
    ...pairs.map(({ left, right }) => ({ text: left, fits: right, isRight: true })),
    ...others.map((text) => ({ text, isRight: false })),
  ],
  sample: (isRight, _, { correct = [] }) => (isRight ? correct : ""),
  fields: {
    pairs: {
      as: "rows",
      most: 30,
      line: pairLine,
      cells: { left: { as: "texts", max: 1_000, isOptional: true }, right: { as: "texts", max: 1_000 } },
    },
  },
  write: (question) => ({
    pairs: [
      ...(question?.pairs ?? []).map(({ id, left, right }) => ({ id, cells: { left, right } })),
      ...(question?.others ?? []).map((right, at) => ({ id: otherId(at), cells: { right } })),
    ],
  }),
  read(filled, before) {
    const old = new Map(before?.pairs.map((pair) => [pair.id, pair]));
    const otherOf = new Map(before?.others?.map((right, at) => [otherId(at), right]));
    const rows = filled.rows("pairs").map((row) => ({
      id: otherOf.has(row.id) ? "" : row.id,
      left: row.texts("left", old.get(row.id)?.left),
      right: row.texts("right", old.get(row.id)?.right ?? otherOf.get(row.id)),
    }));
    const pairs = withIds(
      rows.filter(({ left }) => ifSaid(left)),
      "p",
      before?.pairs,
    );
    const others = rows.filter(({ left }) => !ifSaid(left)).map(({ right }) => right);
    return { pairs, ...(others.length > 0 && { others }) };
  },
});

const otherId = (at: number) => `other-${at + 1}`;

function drawPairs({ pairs, others = [] }: Pairs, random: () => number): Halves {
  const lefts = shuffleOptions(
    pairs.map(({ id, left }) => ({ id, text: left })),
    random,
  );
  const isSame = (a: Localized, b: Localized) => languages.every((language) => a[language] === b[language]);
  // Two pairs may share their right side: it stands once among the options.
  const rights: Option[] = [];
  const rightOf = new Map<string, string>();
  const fitting = others.map((right, index) => ({ id: `other ${index}`, right }));
  for (const { id, right } of [...pairs, ...fitting]) {
    const known = rights.find(({ text }) => isSame(text, right));
    if (!known) rights.push({ id, text: right });
    rightOf.set(id, known?.id ?? id);
  }
  const { options, renamed } = shuffleOptions(rights, random);
  const correct = pairs.map(({ id }) => `${lefts.renamed.get(id)}:${renamed.get(rightOf.get(id) ?? id)}`);
  return { shown: { lefts: lefts.options, options }, key: { correct } };
}

function sayPairs(
  parts: readonly string[],
  { options = [], lefts = [] }: Shown,
  language: Language,
): string[] {
  return lefts.map(({ id, text }) => {
    const fits = parts.find((part) => part.startsWith(`${id}:`))?.slice(id.length + 1);
    const found = options.find((option) => option.id === fits);
    return `${inLanguage(text, language)} → ${(found && inLanguage(found.text, language)) || "—"}`;
  });
}
