import { lookAlike } from "./look-alikes.ts";

// Stands for a star that means any text; nobody types it.
const gap = "\ue000";

/** A typed answer without what is no mistake: alphabet of look-alike letters, case, quotes, dashes, the sign for times, spaces around signs and units, a final stop. */
export function foldAnswer(text: string): string {
  const plain = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/(?<=\d)[²³¹⁰⁴-⁹]+/g, (power) => `^${power}`).normalize("NFKC");
  const same = plain
    .replace(/[’‘‚‛ʼ´`′]/g, "'").replace(/[«»„“”‟"]|''/g, '"').replace(/[‐‑‒–—―−]/g, "-").replace(/[×✕✖⨯]/g, "x").replace(/\s+/g, " ");
  const spaced = lookAlike(same)
    .replace(/ ?- ?/g, "-").replace(/(?<=\d) ?x ?(?=\d)/g, "x").replace(/(?<![\d.,])\d{1,3}(?:[ ']\d{3})+(?!\d)/g, (figure) => figure.replace(/[ ']/g, ""))
    .replace(/(?<=\d)(?=[\p{L}%‰°€$])(?!x\d)/gu, " ").replace(/(?<=[€$]) (?=\d)/g, "");
  return spaced.trim().replace(/[ .,;!]+$/, "") || spaced.trim();
}

/** Whether an answer is one of those accepted, a star in them standing for any text and `\*` for a star. */
export function isAccepted(accepted: string, answer: string): boolean {
  return matches(patternOf(accepted), foldAnswer(answer.replaceAll(gap, "")));
}

const patternOf = (accepted: string) => foldAnswer(accepted.replaceAll(gap, "").replace(/\\\*|\*/g, (star) => (star === "*" ? gap : "*")));

/** Equal, or so with any text in the gaps. Walks both once, so no pattern is slow. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.split(gap);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
