import { rubricLine } from "./line-syntax.ts";
import type { Language } from "./localized.ts";
import type { RubricLine } from "./question-parts.ts";

/** What was typed, line by line, without empty lines. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A rubric from lines of one language, `what is looked for | points`; without points, one. */
export function rubricFrom(language: Language, lines: readonly string[]): RubricLine[] {
  return lines.map(rubricLine.read).map(({ label = "", points }, index) => ({
    key: `r${index + 1}`,
    label: { [language]: label },
    points: Math.min(100, Math.max(1, Number(points || 1))),
  }));
}

export function linesOfRubric(rubric: readonly RubricLine[], language: Language): string {
  return rubric
    .map(({ label, points }) => rubricLine.write({ label: label[language] ?? "", points: String(points) }))
    .join("\n");
}
