import type { Language, Localized } from "#app/domain/localized.ts";

/** A figure at the same place in every language; `at` counts those of its sort. */
export type Figure = { sort: Sort; at: number; value: number; decimals: number; isPercent: boolean };
type Sort = "digits" | "words";

// Neither a part of a size, a time or a number of thousands, nor of the name of a norm.
const digits =
  /(?<![\p{L}\d.,:×/−–-]|[\d×]\s|\p{Lu}[\p{Lu}\d-]*\s)\d+(?:[.,]\d{1,2})?(?![\p{L}\d:×/–-]|[.,]\d|\s?[×x:/–]|\s\d{3})/gu;
const numerals: Record<Language, readonly string[]> = {
  en: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  bg: ["два", "три", "четири", "пет", "шест", "седем", "осем", "девет", "десет"],
};
const words: Record<Language, RegExp> = {
  en: wordsOf(numerals.en),
  bg: wordsOf([...numerals.bg, "две"]),
};
const patternOf = (sort: Sort, language: Language) => (sort === "digits" ? digits : words[language]);

/** The figures of a text that can be changed in all its languages at once, those in digits first. */
export function figuresToChange(text: Localized, languages: readonly Language[]): Figure[] {
  return (["digits", "words"] as const).flatMap((sort) => {
    const [own = [], ...others] = languages.map((language) =>
      figuresIn(text[language] ?? "", sort, language),
    );
    return own.filter(({ at, value }) =>
      others.every((all) => all.length === own.length && all[at]?.value === value),
    );
  });
}

/** The text with another value there, written as the one before was. */
export function withFigure(text: Localized, { sort, at, decimals }: Figure, value: number): Localized {
  const write = (was: string, language: Language) => {
    if (sort === "digits") return value.toFixed(decimals).replace(".", was.includes(",") ? "," : ".");
    const word = numerals[language][value - 2] ?? was;
    return /^\p{Lu}/u.test(was) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
  return Object.fromEntries(
    (Object.entries(text) as [Language, string][]).map(([language, said]) => {
      let n = 0;
      return [
        language,
        said.replace(patternOf(sort, language), (was) => (n++ === at ? write(was, language) : was)),
      ];
    }),
  );
}

function figuresIn(text: string, sort: Sort, language: Language): Figure[] {
  return [...text.matchAll(patternOf(sort, language))].map(({ 0: was, index }, at) => ({
    sort,
    at,
    value: sort === "digits" ? Number(was.replace(",", ".")) : numberOf(was.toLowerCase(), language),
    decimals: was.split(/[.,]/)[1]?.length ?? 0,
    isPercent: /^\s?%/.test(text.slice(index + was.length)),
  }));
}

const numberOf = (word: string, language: Language) =>
  word === "две" ? 2 : numerals[language].indexOf(word) + 2;

function wordsOf(all: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${all.join("|")})(?![\\p{L}-])`, "giu");
}
