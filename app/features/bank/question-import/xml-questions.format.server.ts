import type { Place } from "#app/domain/question-import.ts";

type Found = { start: number; end: number | null; within: Found | null };
export type XmlQuestion = { place: Place; text: string };

const token = /<!--|<!\[CDATA\[|<question(?=[\s>/])[^<>]*|<\/question\s*>/g;

/**
 * Each `<question>` that stands for itself, with its place: not in a comment, not in CDATA, not inside another. One without an end reaches to the next, and takes
 * none of those after it along. The column is told where a line holds several.
 */
export function xmlQuestions(file: string): XmlQuestion[] {
  const found = questionsIn(file).filter(({ within }) => within === null || within.end === null);
  let [line, lineStart, lineEnd] = [1, 0, file.indexOf("\n")];
  const places = found.map(({ start }) => {
    while (lineEnd >= 0 && lineEnd < start) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = file.indexOf("\n", lineStart);
    }
    return { line, column: start - lineStart + 1 };
  });
  return found.map(({ start, end }, index) => {
    const { line: own, column } = places[index] as { line: number; column: number };
    const isCrowded = places[index - 1]?.line === own || places[index + 1]?.line === own;
    return {
      place: isCrowded ? { line: own, column } : { line: own },
      text: file.slice(start, end ?? found[index + 1]?.start),
    };
  });
}

function questionsIn(file: string): Found[] {
  const all: Found[] = [];
  const open: Found[] = [];
  // Where none of an end is left, further beginnings of its kind mean nothing.
  const isSpent = new Set<string>();
  const scan = new RegExp(token);
  for (let match = scan.exec(file); match; match = scan.exec(file)) {
    const { 0: what, index } = match;
    if (what.startsWith("<question")) {
      const isWhole = what.endsWith("/");
      const one: Found = {
        start: index,
        end: isWhole ? index + what.length + 1 : null,
        within: open.at(-1) ?? null,
      };
      all.push(one);
      if (!isWhole) open.push(one);
    } else if (what.startsWith("</")) {
      const one = open.pop();
      if (one) one.end = index + what.length;
    } else if (!isSpent.has(what)) {
      const ending = what === "<!--" ? "-->" : "]]>";
      const end = file.indexOf(ending, index + what.length);
      if (end < 0) isSpent.add(what);
      else scan.lastIndex = end + ending.length;
    }
  }
  return all;
}
