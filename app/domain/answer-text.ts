import { lookAlike } from "./look-alikes.ts";

// Stands for a star that means any text; nobody types it.
const gap = "\ue000";

/** A typed answer without what is no mistake: alphabet of look-alike letters, case, quotes, dashes, the sign for times, spaces around signs and units, a final stop. */
export function foldAnswer(text: string): string {
  const plain = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/(?<=\d)[²³¹⁰⁴-⁹]+/g, (power) => `^${power}`)
    .normalize("NFKC");
  const same = plain
    .replace(/[’‘‚‛ʼ´`′]/g, "'")
    .replace(/[«»„“”‟"]|''/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[×✕✖⨯]/g, "x")
    .replace(/\s+/g, " ");
  const spaced = lookAlike(same)
    .replace(/ ?- ?/g, "-")
    .replace(/(?<=\d) ?x ?(?=\d)/g, "x")
    .replace(/(?<![\d.,])\d{1,3}(?:[ ']\d{3})+(?!\d)/g, (figure) => figure.replace(/[ ']/g, ""))
    .replace(/(?<=\d)(?=[\p{L}%‰°€$])(?!x\d)/gu, " ")
    .replace(/(?<=[€$]) (?=\d)/g, "");
  const whole = spaced.trim();
  let end = whole.length;
  while (end > 0 && " .,;!".includes(whole[end - 1] ?? "")) end -= 1;
  return whole.slice(0, end) || whole;
}

/** Whether an answer is one of those accepted, a star in them standing for any text and `\*` for a star. */
export function isAccepted(accepted: string, answer: string): boolean {
  return matches(patternOf(accepted), foldAnswer(answer.replaceAll(gap, "")));
}

const patternOf = (accepted: string) =>
  foldAnswer(accepted.replaceAll(gap, "").replace(/\\\*|\*/g, (star) => (star === "*" ? gap : "*")));

/** So many letters at least has an answer whose slip of one letter is told from another answer. */
const longEnough = 5;
const longest = 300;

/** Whether one letter more, less, other or swapped with its neighbour makes an answer one of those accepted; other figures are no slip. */
export function isNearMiss(accepted: string, answer: string): boolean {
  const bare = (text: string) =>
    [...text.slice(0, longest)].filter((letter) => letter === gap || /[\p{L}\p{N}]/u.test(letter));
  const [pattern, text] = [bare(patternOf(accepted)), bare(foldAnswer(answer.replaceAll(gap, "")))];
  return (
    pattern.filter((letter) => /\p{L}/u.test(letter)).length >= longEnough && slipsBetween(pattern, text) <= 1
  );
}

/** The least number of slips; whatever stands in a gap is free, and a figure counts for more than one. */
function slipsBetween(pattern: readonly string[], text: readonly string[]): number {
  const cost = (letter: string | undefined) => (letter === gap ? 0 : /\p{N}/u.test(letter ?? "") ? 2 : 1);
  let [before, above] = [
    [] as number[],
    [0, ...text.map((_, at) => text.slice(0, at + 1).reduce((sum, letter) => sum + cost(letter), 0))],
  ];
  for (const [row, wanted] of pattern.entries()) {
    const line = [(above[0] ?? 0) + cost(wanted)];
    for (const [at, letter] of text.entries()) {
      const swapped =
        row > 0 && at > 0 && wanted === text[at - 1] && letter === pattern[row - 1]
          ? (before[at - 1] ?? 0) + Math.max(cost(wanted), cost(letter))
          : Number.POSITIVE_INFINITY;
      const other =
        (above[at] ?? 0) +
        (wanted === letter ? 0 : wanted === gap ? 0 : Math.max(cost(wanted), cost(letter)));
      line.push(
        Math.min(
          other,
          swapped,
          (above[at + 1] ?? 0) + cost(wanted),
          (line[at] ?? 0) + (wanted === gap ? 0 : cost(letter)),
        ),
      );
    }
    [before, above] = [above, line];
  }
  return above.at(-1) ?? 0;
}

/** Equal, or so with any text in the gaps. Walks both once, so no pattern is slow. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.split(gap);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
