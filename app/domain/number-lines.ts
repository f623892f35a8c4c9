import type { Localized } from "./localized.ts";
import { figureText, readNumber } from "./number-text.ts";
import { percentOfWeight, weightOfPercent } from "./answer-weights.ts";
import { linesIn, said, textsFrom, type Typed } from "./question-lines.ts";
import type { PartlyRight } from "./question-parts.ts";

/** What is said to the right number, and further numbers that count. */
export type Numbers = {
  note?: Localized | undefined;
  partly?: PartlyRight<{ value: number; tolerance: number; note?: Localized | undefined }>[] | undefined;
};

const further = /^(?:%(\d{1,2}(?:[.,]\d{1,7})?)%\s*)?([^±]+?)(?:\s*±\s*(.+))?$/;

/** Further right numbers, one a line: `-4`, `-4 ± 0.5`, or in part `%50% 12`. Null where a line is none of these, with the line. */
export function furtherNumbers(
  text: string,
): { ok: true; numbers: { value: number; tolerance: number; bp: number }[] } | { ok: false; line: string } {
  const numbers: { value: number; tolerance: number; bp: number }[] = [];
  for (const line of linesIn(text)) {
    const [, share, figure = "", by = "0"] = further.exec(line) ?? [];
    const [value, tolerance] = [readNumber(figure), readNumber(by)];
    if (value === null || tolerance === null) return { ok: false, line };
    numbers.push({
      value,
      tolerance: Math.abs(tolerance),
      bp: share ? weightOfPercent(Number(share.replace(",", "."))) : 10_000,
    });
  }
  return { ok: true, numbers };
}

export function linesOfNumbers(partly: Numbers["partly"] = [], language: keyof Localized = "en"): string {
  return partly
    .map(
      ({ value, tolerance, bp }) =>
        `${bp < 10_000 ? `%${percentOfWeight(bp)}% ` : ""}${figureText(value, language)}${tolerance > 0 ? ` ± ${figureText(tolerance, language)}` : ""}`,
    )
    .join("\n");
}

/** What is said to each number, the first line to the right one, then to the further ones in their order; a line with only - says nothing. */
export function numbersWithNotes(
  numbers: readonly { value: number; tolerance: number; bp: number }[],
  typed: Typed,
  before: Numbers | undefined,
): Numbers {
  const old = [before?.note, ...(before?.partly ?? []).map(({ note }) => note)];
  const [note, ...others] = textsFrom(typed.some(({ lines }) => lines.length > 0) ? typed : [], old).map(
    said,
  );
  const partly = numbers.map((one, index) => ({ ...one, ...(others[index] && { note: others[index] }) }));
  return { ...(note && { note }), ...(partly.length > 0 && { partly }) };
}

/** The notes in one language, line by line; nothing where none is said. */
export function linesOfNotes({ note, partly = [] }: Numbers, language: keyof Localized): string {
  const all = [note, ...partly.map((one) => one.note)];
  return all.some(Boolean)
    ? all.map((text) => text?.[language]?.replace(/\s*\n\s*/g, " ") ?? "-").join("\n")
    : "";
}
