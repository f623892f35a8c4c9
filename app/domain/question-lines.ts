import { percentOfWeight, weightOfPercent } from "./answer-weights.ts";
import type { Language, Localized } from "./localized.ts";
import type { BankOption, Option, RubricLine } from "./question-parts.ts";

/** Lines as typed for each language, the company's own first; the same place in each is the same thing. */
export type Typed = { language: Language; lines: string[] }[];

/** What was typed, line by line, without empty lines. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** One text for each line; languages that are not asked for stay as they were at that place. */
export function textsFrom(typed: Typed, before: readonly (Localized | undefined)[] = []): Localized[] {
  return (typed[0]?.lines ?? []).map((_, index) => {
    const said = typed.map(({ language, lines }) => [language, lines[index] || undefined]);
    return Object.fromEntries(
      Object.entries({ ...before[index], ...Object.fromEntries(said) }).filter(
        ([, text]) => text !== undefined,
      ),
    );
  });
}

const marked = /^(?:(\*)|%(-?\d{1,3}(?:[.,]\d{1,7})?)%)\s*/;

/** Options of a choice: a star before the right ones, or their weight as in `%50%`. An option keeps its id by its place. */
export function optionsFrom(
  typed: Typed,
  explanations: Typed,
  before: readonly BankOption[] = [],
): { options: BankOption[]; right: string[] } {
  const marks = (typed[0]?.lines ?? []).map((line) => marked.exec(line));
  const bare = typed.map(({ language, lines }) => ({
    language,
    lines: lines.map((line) => line.replace(marked, "")),
  }));
  const told = textsFrom(
    explanations.some(({ lines }) => lines.length > 0) ? explanations : [],
    before.map((option) => option.explanation),
  );
  const isWeighed = marks.some((mark) => mark?.[2] !== undefined);
  const options = textsFrom(
    bare,
    before.map(({ text }) => text),
  ).map((text, index): BankOption => {
    const weightBp = weightOf(marks[index]);
    const explanation = said(told[index]);
    return {
      id: before[index]?.id ?? `o${index + 1}`,
      text,
      ...(explanation && { explanation }),
      ...(isWeighed && { weightBp }),
    };
  });
  return { options, right: options.filter((_, index) => weightOf(marks[index]) > 0).map(({ id }) => id) };
}

/** A text without the languages in which a line with only - stays silent; undefined where all do. */
export function said(text: Localized | undefined): Localized | undefined {
  const told = Object.entries(text ?? {}).filter(([, one]) => one !== "-");
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

function weightOf(mark: RegExpExecArray | null | undefined): number {
  if (!mark) return 0;
  const percent = mark[1] ? 100 : Number((mark[2] ?? "0").replace(",", "."));
  return weightOfPercent(Math.max(-100, Math.min(100, percent)));
}

/** The same options as lines of one language; `isFirst` carries the marks. */
export function linesOfOptions(
  options: readonly BankOption[],
  right: readonly string[],
  language: Language,
  isFirst: boolean,
): string {
  return options
    .map(({ id, text, weightBp }) => {
      const mark = !isFirst
        ? ""
        : weightBp !== undefined
          ? weightBp === 0
            ? ""
            : `%${percentOfWeight(weightBp)}% `
          : right.includes(id)
            ? "* "
            : "";
      return `${mark}${(text[language] ?? "").replace(/\s*\n\s*/g, " ")}`;
    })
    .join("\n");
}

/** Things in order, each keeping its id by its place. */
export function itemsFrom(typed: Typed, before: readonly Option[] = []): Option[] {
  return textsFrom(
    typed,
    before.map(({ text }) => text),
  ).map((text, index) => ({ id: before[index]?.id ?? `i${index + 1}`, text }));
}

const counted = /^(.*?)\s*\|\s*(\d{1,3})$/;

/** Rubric lines as `what is looked for | points`; without points, one. A line keeps its key by its place. */
export function rubricFrom(typed: Typed, before: readonly RubricLine[] = []): RubricLine[] {
  const bare = typed.map(({ language, lines }) => ({
    language,
    lines: lines.map((line) => counted.exec(line)?.[1] ?? line),
  }));
  return textsFrom(
    bare,
    before.map(({ label }) => label),
  ).map((label, index) => ({
    key: before[index]?.key ?? `r${index + 1}`,
    label,
    points: Math.min(100, Math.max(1, Number(counted.exec(typed[0]?.lines[index] ?? "")?.[2] ?? 1))),
  }));
}

export function linesOfRubric(rubric: readonly RubricLine[], language: Language): string {
  return rubric.map(({ label, points }) => `${label[language] ?? ""} | ${points}`).join("\n");
}
