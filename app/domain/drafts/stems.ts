import { lookAlike } from "#app/domain/look-alikes.ts";
import { remembered } from "./remembered.ts";

export type Stems = ReadonlySet<string>;

const longest = 5;
const shortest = 3;
// As letters that look alike are written: "лентата" and "лента", "rolls" and "roll" have one stem.
const ending = /(?:[ъя]t|t[aoe]|ing|ed|s|[aeoyяюи])$/u;
const fleeting = /ъ(?=[^aeoyяюиъ]$)/u;
// What joins words says nothing of a product.
const joining = new Set(
  [
    ["the", "and", "with", "for", "from", "that", "than", "its", "are", "into", "when", "which"],
    ["при", "със", "който", "която", "което", "които", "като", "или", "през", "след", "преди", "към"],
  ]
    .flat()
    .map(lookAlike),
);
const irregular = new Map([[lookAlike("дни"), lookAlike("ден")]]);

/** The words of a text without what bends with gender and number; words of one or two letters say nothing alone. */
export const stemsOf = remembered((text): Stems => {
  const words = lookAlike(text.normalize("NFKC")).match(/\d+(?:[.,]\d+)*|\p{L}{3,}/gu) ?? [];
  const telling = words.filter((word) => !joining.has(word));
  return new Set(telling.map((word) => (/^\d/.test(word) ? word.replaceAll(",", ".") : stemOf(word))));
});

/** How many words two texts share. */
export function sharedWords(a: string, b: string): number {
  return inBoth(stemsOf(a), stemsOf(b));
}

export const inBoth = (a: Stems, b: Stems) => [...a].filter((one) => b.has(one)).length;

function stemOf(word: string): string {
  const same = irregular.get(word);
  if (same) return same;
  let stem = word.replace(fleeting, "");
  for (;;) {
    const shorter = stem.replace(ending, "");
    if (shorter === stem || shorter.length < shortest) return stem.slice(0, longest);
    stem = shorter;
  }
}
