import { foldAnswer } from "#app/domain/answer-text.ts";
import { placesOfLetter, placesWithoutLabels } from "#app/domain/look-alikes.ts";

/** An option of a table with the letter or number its column goes by. */
export type Lettered = { text: string; label: string };
export type RightOnes = number[] | "unknown-right-answer" | "unclear-letter";

/** The parts of a key that names several options. */
export const partsOf = (right: string) =>
  right
    .split(/[,;|]/)
    .map((part) => part.trim().replace(/[.)]$/, "").trim())
    .filter(Boolean);

/** Places of the right options: named by their text, by number, or by letter; or why they cannot be told. */
export function rightOnes(right: string, options: readonly Lettered[], keys: readonly string[]): RightOnes {
  const whole = placeOfText(right, options);
  if (whole >= 0) return [whole];
  const labels = options.map(({ label }) => label);
  const hasLetters = labels.some((label) => /\p{L}/u.test(label));
  const found: number[] = [];
  const parts = partsOf(right);
  if (parts.length > options.length) return "unknown-right-answer";
  for (const [index, part] of parts.entries()) {
    const byText = [part, right.split(/[,;|]/)[index] ?? part]
      .map((text) => placeOfText(text, options))
      .find((at) => at >= 0);
    const byNumber = /^\d\d?$/.test(part)
      ? labels.includes(part)
        ? labels.indexOf(part)
        : Number(part) - 1
      : undefined;
    const byLetter = !/^\p{L}$/u.test(part)
      ? []
      : hasLetters
        ? placesOfLetter(part, labels)
        : placesWithoutLabels(part, options.length, keys);
    const at = byText ?? byNumber ?? byLetter[0];
    if (byText === undefined && byLetter.length > 1) return "unclear-letter";
    if (at === undefined || at < 0 || at >= options.length) return "unknown-right-answer";
    found.push(at);
  }
  return found.length === 0 ? "unknown-right-answer" : [...new Set(found)];
}

/** As written; otherwise as it looks, where only one looks so. -1 if none. */
function placeOfText(text: string, options: readonly Lettered[]): number {
  const exact = options.findIndex((option) => option.text.trim() === text.trim());
  if (exact >= 0) return exact;
  const alike = options.flatMap((option, at) => (foldAnswer(option.text) === foldAnswer(text) ? [at] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}
