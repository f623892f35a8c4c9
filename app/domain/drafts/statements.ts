import type { Language, Localized } from "#app/domain/localized.ts";

const longest = 200;
const leastWords = 3;
const mark = /^\s*(?:[-*+•–]|\d+[.)])\s+/;

/** What a text says, point by point, in each of the languages; none where they do not say it in as many points. Only what can stand alone, unless `isTaken` says otherwise. */
export function pointsIn(
  text: Localized | undefined,
  languages: readonly Language[],
  isTaken: (point: string) => boolean = isWhole,
): Localized[] {
  const points = languages.map((language) => pointsOf(text?.[language] ?? ""));
  const n = points[0]?.length ?? 0;
  if (points.some((all) => all.length !== n)) return [];
  return Array.from({ length: n }, (_, at) =>
    Object.fromEntries(languages.map((language, index) => [language, asOption(points[index]?.[at] ?? "")])),
  ).filter((point) => Object.values(point).every(isTaken));
}

/** The text as one statement, where it is short enough to be an option; else its points. */
export function wholeOrPoints(text: Localized | undefined, languages: readonly Language[]): Localized[] {
  const whole = languages.map((language) => [language, asOption(text?.[language] ?? "")] as const);
  return whole.every(([, said]) => said !== "" && said.length <= longest && !/\n/.test(said))
    ? [Object.fromEntries(whole)]
    : pointsIn(text, languages);
}

/** A point begins with a capital letter and ends without a full stop. */
export function asOption(text: string): string {
  const bare = text
    .replace(mark, "")
    .trim()
    .replace(/[.;,]+$/, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

// A list's lines are its points; running text has sentences, parted by full stops or semicolons.
function pointsOf(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const listed = lines.filter((line) => mark.test(line));
  if (listed.length > 0) return listed;
  return lines.flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu})|;\s+/u));
}

// Pictures, tables and lone words are no answer to choose.
const isWhole = (point: string) =>
  point.length <= longest && !/!\[|\||^#/.test(point) && point.split(/\s+/).length >= leastWords;
