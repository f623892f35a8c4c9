// Capitals of the two alphabets that nobody tells apart on screen; small letters go with their capitals, because case does not count.
const cyrillic = "АВЕЅІЈКМНОРСТУХ";
const latin = "ABESIJKMHOPCTYX";
const inCyrillic = new RegExp(`[${cyrillic}]`, "g");
/** The letters that options go by, in order. */
const alphabets = ["abcdefghijkl", "абвгдежзийкл"].map((letters) => [...letters]);

const small = { cyrillic: "аеѕіјорсух", latin: "aesijopcyx" };
/** A text as the eye sees it: letters drawn alike in both alphabets are the same, small and capital ones are not. */
export function asShown(text: string): string {
  const [from, to] = [cyrillic + small.cyrillic, latin + small.latin];
  return text
    .normalize("NFC")
    .trim()
    .replace(/\s+/g, " ")
    .replace(new RegExp(`[${from}]`, "g"), (letter) => to[from.indexOf(letter)] ?? letter);
}

/** A text in which letters that look alike in the two alphabets are the same, and so are small and capital ones. */
export function lookAlike(text: string): string {
  // Down first: the capital ẞ goes up to itself, the small one to SS.
  return text
    .toLowerCase()
    .toUpperCase()
    .replace(inCyrillic, (letter) => latin[cyrillic.indexOf(letter)] ?? letter)
    .toLowerCase()
    .replaceAll("ς", "σ");
}

/** Where the option stands that goes by this letter: the alphabet of the options' own letters decides, not the keyboard the letter was typed on. None, or several, is unclear. */
export function placesOfLetter(letter: string, labels: readonly string[]): number[] {
  const wanted = lookAlike(letter.trim());
  return labels.flatMap((label, at) => (lookAlike(label.trim()) === wanted ? [at] : []));
}

/** The same where options have no letters of their own: by the alphabet that the other keys of the list are of; by both where they do not tell. */
export function placesWithoutLabels(letter: string, options: number, others: readonly string[]): number[] {
  const [first = [], second = []] = alphabets;
  const isIn = (one: string, letters: readonly string[]) => placesOfLetter(one, letters).length > 0;
  const [hasFirst, hasSecond] = [
    others.some((one) => isIn(one, first) && !isIn(one, second)),
    others.some((one) => isIn(one, second) && !isIn(one, first)),
  ];
  const meant = hasFirst === hasSecond ? alphabets : hasFirst ? [first] : [second];
  return [...new Set(meant.flatMap((letters) => placesOfLetter(letter, letters.slice(0, options))))];
}

/** The first letter that is not Latin in a text that has Latin ones too; null where there is none. */
export function strayLetter(text: string): string | null {
  return /\p{Script=Latin}/u.test(text) ? (/(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0] ?? null) : null;
}
