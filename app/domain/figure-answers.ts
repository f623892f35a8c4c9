import { inLanguage, type Language } from "./localized.ts";
import { figuresIn, figureText, unitsOf } from "./number-text.ts";
import type { Answer, AnswerKey, Note, Right, Shown } from "./question-parts.ts";
import { fullBp, wholePoints } from "./share-of-points.ts";

/** Which of the numbers of a key was given, the best where it may be several; undefined where none was. */
function figureGiven(text: string, { unit }: Shown, { value, tolerance, note, partly = [] }: AnswerKey) {
  // What may be read as two numbers was asked about when it was typed; where it stands all the same, the key decides.
  const given = figuresIn(text, unitsOf(unit));
  const isNear = (at: number, by = 0) =>
    given.some((number) => Math.abs(number - at) <= by + Number.EPSILON * Math.abs(at));
  return [{ value, tolerance, note, bp: fullBp }, ...partly]
    .filter((one) => one.value !== undefined && isNear(one.value, one.tolerance))
    .sort((a, b) => b.bp - a.bp)[0];
}

export function scoreFigure([text = ""]: readonly string[], shown: Shown, key: AnswerKey): number {
  return wholePoints(figureGiven(text, shown, key)?.bp ?? 0);
}

/** Every number that brings all points. */
export function rightFigures({ unit }: Shown, key: AnswerKey, language: Language): Right {
  if (key.value === undefined) return null;
  const all = [
    { value: key.value, tolerance: key.tolerance },
    ...(key.partly ?? []).filter(({ bp }) => bp === fullBp),
  ];
  return {
    figures: all.map(({ value = 0, tolerance = 0 }) => ({ value, tolerance })),
    unit: unit ? inLanguage(unit, language) : "",
  };
}

/** What is said to whoever gave this number. */
export function noteOnFigure(
  shown: Shown,
  key: AnswerKey,
  [text = ""]: readonly string[],
  language: Language,
): Note[] {
  const note = figureGiven(text, shown, key)?.note;
  return note ? [{ of: text, text: inLanguage(note, language) }] : [];
}

export function sampleFigure(isRight: boolean, { value = 0, tolerance = 0 }: AnswerKey): Answer {
  return figureText(value + (isRight ? 0 : 7 + tolerance));
}
