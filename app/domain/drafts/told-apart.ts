import { languages, type Localized } from "#app/domain/localized.ts";
import { asShown, lookAlike } from "#app/domain/look-alikes.ts";
import { areOtherFigures, type Figure, figuresIn } from "./figures.ts";
import { inBoth, type Stems, stemsOf } from "./stems.ts";

/** Of three words not one may be the same. */
const mostShared = 1 / 3;
/** With so many words in common two statements are about the same matter. */
const sameMatter = 1 / 2;

type Read = { stems: Stems; figures: readonly Figure[] };
type Test = (said: Localized) => boolean;

/** Tells whether a statement surely does not hold of a product, as far as what is on record of it (`own`) tells. */
export function apartFrom(own: readonly Localized[]): Test {
  const isApart = comparing(own);
  return (said) => isApart(said, "every", areApart);
}

/** Tells whether what is on record gives other figures about the same matter. */
export function contradicting(own: readonly Localized[]): Test {
  const isOther = comparing(own);
  return (said) =>
    isOther(
      said,
      "some",
      (a, b) =>
        areOtherFigures(a.figures, b.figures) &&
        inBoth(a.stems, b.stems) >= sameMatter * Math.min(a.stems.size, b.stems.size),
    );
}

/** Whether two options are one to whoever reads them, in some language. */
export function areAlike(a: Localized, b: Localized): boolean {
  return languages.some((language) => {
    const [x, y] = [a[language], b[language]];
    return x !== undefined && y !== undefined && asRead(x) === asRead(y);
  });
}

/** Compares a statement with all that is on record, in each language in which it is said. */
function comparing(own: readonly Localized[]) {
  const read = languages.map((language) => ({
    language,
    texts: own.map((text) => readOf(text[language])).filter(({ stems }) => stems.size > 0),
  }));
  return (said: Localized, how: "every" | "some", holds: (a: Read, b: Read) => boolean) =>
    read.every(({ language, texts }) => {
      if (said[language] === undefined) return true;
      const one = readOf(said[language]);
      return texts[how]((text) => holds(one, text));
    });
}

const readOf = (text = ""): Read => ({ stems: stemsOf(text), figures: figuresIn(text) });

// What is said wholly in the other is said there too. Other figures are another fact; else words in common may be the same one.
function areApart(a: Read, b: Read): boolean {
  if (isWithin(a.stems, b.stems) || isWithin(b.stems, a.stems)) return false;
  if (areOtherFigures(a.figures, b.figures)) return true;
  return inBoth(a.stems, b.stems) < mostShared * Math.min(a.stems.size, b.stems.size);
}

const asRead = (text: string) => asShown(lookAlike(text)).replace(/[^\p{L}\p{N}]+/gu, " ");
const isWithin = (a: Stems, b: Stems) => [...a].every((one) => b.has(one));
