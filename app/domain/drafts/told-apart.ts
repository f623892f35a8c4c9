import { languages, type Localized } from "#app/domain/localized.ts";
import { asShown, lookAlike } from "#app/domain/look-alikes.ts";

type Stems = ReadonlySet<string>;
const stemLength = 5;
/** Of three words not one may be the same. */
const mostShared = 1 / 3;

/** Tells whether a statement surely does not hold of a product, as far as what is on record of it (`own`) tells. */
export function apartFrom(own: readonly Localized[]): (said: Localized) => boolean {
  const read = languages.map((language) => ({
    language,
    texts: own.map((text) => stemsOf(text[language] ?? "")).filter(({ size }) => size > 0),
  }));
  return (said) =>
    read.every(({ language, texts }) => {
      const stems = stemsOf(said[language] ?? "");
      return said[language] === undefined || texts.every((text) => areApart(stems, text));
    });
}

/** Whether two options are one to whoever reads them, in some language. */
export function areAlike(a: Localized, b: Localized): boolean {
  return languages.some((language) => {
    const [x, y] = [a[language], b[language]];
    return x !== undefined && y !== undefined && asRead(x) === asRead(y);
  });
}

/** How many words two texts share. */
export function sharedWords(a: string, b: string): number {
  return inBoth(stemsOf(a), stemsOf(b));
}

// What is said wholly in the other is said there too. Other figures are another fact; else words in common may be the same one.
function areApart(a: Stems, b: Stems): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return false;
  const [f, g] = [figuresIn(a), figuresIn(b)];
  if (f.size > 0 && g.size > 0 && !isWithin(f, g) && !isWithin(g, f)) return true;
  return inBoth(a, b) < mostShared * Math.min(a.size, b.size);
}

const asRead = (text: string) => asShown(lookAlike(text)).replace(/[^\p{L}\p{N}]+/gu, " ");
const isWithin = (a: Stems, b: Stems) => [...a].every((one) => b.has(one));
const inBoth = (a: Stems, b: Stems) => [...a].filter((one) => b.has(one)).length;
const figuresIn = (stems: Stems) => new Set([...stems].filter((one) => /^\d/.test(one)));

// Endings change with gender and number, so of each word the beginning counts; words of one or two letters say nothing alone.
function stemsOf(text: string): Stems {
  const words = lookAlike(text.normalize("NFKC")).match(/\d+(?:[.,]\d+)*|\p{L}{3,}/gu) ?? [];
  return new Set(
    words.map((word) =>
      /^\d/.test(word)
        ? word.replaceAll(",", ".")
        : word.slice(0, Math.min(stemLength, Math.max(3, word.length - 1))),
    ),
  );
}
