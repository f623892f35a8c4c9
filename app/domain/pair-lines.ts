import type { Language, Localized } from "./localized.ts";
import { textsFrom, type Typed } from "./question-lines.ts";

/** What belongs to what; `others` are choices that fit nothing. */
export type Pairs = {
  pairs: { id: string; left: Localized; right: Localized }[];
  others?: Localized[] | undefined;
};

const pair = /^(.*?)\s+(?:=|→)\s+(.*)$/;

/** Pairs as `left = right`; a line `= right` is one more choice that fits nothing. Null where a line is neither. */
export function pairsFrom(typed: Typed, before: Pairs | undefined): Pairs | null {
  const rows = typed.map(({ language, lines }) => ({
    language,
    rows: lines.map((line) =>
      pair
        .exec(` ${line}`)
        ?.slice(1, 3)
        .map((side) => side.trim()),
    ),
  }));
  if (rows[0]?.rows.some((row) => !row?.[1])) return null;
  const side = (at: 0 | 1): Typed =>
    rows.map(({ language, rows: all }) => ({ language, lines: all.map((row) => row?.[at] ?? "") }));
  const isPair = (index: number) => Boolean(rows[0]?.rows[index]?.[0]);
  const old = before?.pairs ?? [];
  const [lefts, rights] = [
    textsFrom(
      side(0),
      old.map(({ left }) => left),
    ),
    textsFrom(
      side(1),
      old.map(({ right }) => right),
    ),
  ];
  const pairs = lefts.flatMap((left, index) =>
    isPair(index) ? [{ id: old[index]?.id ?? `p${index + 1}`, left, right: rights[index] ?? {} }] : [],
  );
  const others = rights.filter((_, index) => !isPair(index));
  return { pairs, ...(others.length > 0 && { others }) };
}

/** The same pairs as lines of one language. */
export function linesOfPairs({ pairs, others = [] }: Pairs, language: Language): string {
  return [
    ...pairs.map(({ left, right }) => `${left[language] ?? ""} = ${right[language] ?? ""}`),
    ...others.map((right) => `= ${right[language] ?? ""}`),
  ].join("\n");
}
