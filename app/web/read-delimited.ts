import type { Row } from "#app/domain/table.ts";

const candidates = ["\t", ";", "|", ","];

/**
 * The lines of a text with separated cells, each under its own number. A quote at a cell's start counts as one only where it is closed before the
 * cell's end, since what is pasted or typed has quotes, inches and apostrophes that mean themselves. `step` hears of every piece looked at.
 */
export function readDelimited(text: string, step: () => void = () => {}): Row[] {
  const plain = text.replace(/^\uFEFF/, "");
  const said = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r|$)/i.exec(plain);
  const by = said?.[1] ?? guessDelimiter(plain, step);
  return walk(
    plain,
    by,
    usualWidth(plain, by, step),
    said ? { at: said[0].length, line: 2 } : { at: 0, line: 1 },
    step,
  );
}

const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

function guessDelimiter(text: string, step: () => void): string {
  const lines = linesOf(text.slice(0, 60_000))
    .filter((line) => line.trim() !== "")
    .slice(0, 60);
  const fits = candidates.map((by) => {
    const widths = lines.map((line) => split(line, by, step)).filter((n) => n > 1);
    return { by, fit: widths.filter((n) => n === mostCommon(widths)).length };
  });
  return fits.reduce((best, one) => (one.fit > best.fit ? one : best)).by;
}

// Cells of one line, whole quoted ones kept together.
function split(line: string, by: string, step: () => void): number {
  let [n, at] = [1, 0];
  for (;;) {
    step();
    const end = line[at] === '"' ? closeOf(line, at, by, step) : -1;
    const next = line.indexOf(by, end < 0 ? at : end);
    if (next < 0) return n;
    n += 1;
    at = next + 1;
  }
}

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const n of numbers) times.set(n, (times.get(n) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0];
}

function usualWidth(text: string, by: string, step: () => void): number {
  return mostCommon(
    linesOf(text.slice(0, 200_000))
      .filter((line) => line.trim() !== "")
      .map((line) => split(line, by, step)),
  );
}

/** Where the quoted cell that opens at `at` ends (its last quote's place and one), or -1 where its closing quote does not end a cell. */
function closeOf(text: string, at: number, by: string, step: () => void): number {
  for (let from = at + 1; ; from += 2) {
    step();
    from = text.indexOf('"', from);
    if (from < 0) return -1;
    if (text[from + 1] === '"') continue;
    const after = /^[ \u00a0]*/.exec(text.slice(from + 1, from + 20))?.[0].length ?? 0;
    const next = text[from + 1 + after];
    return next === undefined || next === by || next === "\r" || next === "\n" ? from + 1 : -1;
  }
}

function walk(
  text: string,
  by: string,
  usual: number,
  start: { at: number; line: number },
  step: () => void,
): Row[] {
  const rows: Row[] = [];
  const ends = new RegExp(`[\\r\\n${by.replace(/[\]\\^-]/, "\\$&")}]`, "g");
  let { at, line } = start;
  let [first, unsureTo, cells] = [line, 0, [] as string[]];
  const quote = { kind: "quote" as const, value: "" };
  while (at <= text.length) {
    step();
    const close = text[at] === '"' ? closeOf(text, at, by, step) : -1;
    const quoted = close < 0 ? "" : text.slice(at, close);
    const inside = quoted.includes("\n") || quoted.includes("\r") ? linesOf(quoted) : [];
    const isUnsure =
      inside.length > 1 && quoted.includes(by) && isWholeWithout(text, at, close, by, usual, step);
    if (isUnsure) {
      unsureTo = line + inside.length - 1;
      quote.value = `${line}–${unsureTo}`;
    }
    const isQuoted = close >= 0 && !isUnsure;
    ends.lastIndex = isQuoted ? close : at;
    const end = ends.exec(text)?.index ?? text.length;
    cells.push((isQuoted ? quoted.slice(1, -1).replaceAll('""', '"') : text.slice(at, end)).trim());
    if (isQuoted) line += Math.max(0, inside.length - 1);
    at = end + 1;
    if (text[end] === by) continue;
    if (text[end] === "\r" && text[end + 1] === "\n") at += 1;
    if (cells.some((cell) => cell !== ""))
      rows.push({ line: first, cells, ...(first <= unsureTo ? { trouble: { ...quote } } : {}) });
    line += 1;
    [first, cells] = [line, []];
  }
  return rows;
}

// Both ways of reading make sense where every line a quoted cell spans has as many cells by itself as lines here have.
function isWholeWithout(
  text: string,
  open: number,
  close: number,
  by: string,
  usual: number,
  step: () => void,
): boolean {
  const from = Math.max(text.lastIndexOf("\n", open), text.lastIndexOf("\r", open)) + 1;
  const after = text.slice(close).search(/[\r\n]/);
  const spanned = linesOf(text.slice(from, after < 0 ? text.length : close + after));
  return spanned.every((line) => {
    step();
    return line.split(by).length === usual;
  });
}
