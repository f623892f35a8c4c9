import { inLanguage, type Language } from "./localized.ts";
import type { Halves, KeyLine } from "./question-kind.ts";
import type { AnswerKey, BankOption, Note, QuestionProblem, Shown } from "./question-parts.ts";
import { hasTwins, isSameText } from "./same-texts.ts";
import { fullBp, wholePoints } from "./share-of-points.ts";
import { shuffleOptions } from "./shuffle.ts";

/** What questions with options have in common, whether one or several are to be chosen. */
type Choice = { options: BankOption[] };

export function drawOptions({ options }: Choice, right: readonly string[], random: () => number): Halves {
  const { options: shown, renamed } = shuffleOptions(options, random);
  const fresh = (id: string) => renamed.get(id) ?? id;
  const notes = options.flatMap(({ id, explanation }) =>
    explanation ? [[fresh(id), explanation] as const] : [],
  );
  const weights = options.flatMap(({ id, weightBp }) =>
    weightBp === undefined ? [] : [[fresh(id), weightBp] as const],
  );
  return {
    shown: { options: shown },
    key: {
      correct: right.map(fresh),
      ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
      ...(notes.length > 0 && { notes: Object.fromEntries(notes) }),
    },
  };
}

export function scoreChoice(given: readonly string[], { correct = [], credit, weights }: AnswerKey): number {
  if (weights && isSameSet(given, correct)) return fullBp;
  if (weights) return wholePoints(given.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  if (credit !== "partial") return isSameSet(given, correct) ? fullBp : 0;
  const right = given.filter((id) => correct.includes(id)).length;
  return Math.max(0, Math.floor((fullBp * (right - (given.length - right))) / correct.length));
}

export function sayOptions(parts: readonly string[], { options = [] }: Shown, language: Language): string[] {
  return options.filter(({ id }) => parts.includes(id)).map(({ text }) => inLanguage(text, language));
}

/** Why each option is right or wrong: of those chosen and those that should have been. */
export function notesOnOptions(
  { options = [] }: Shown,
  { notes = {}, correct = [] }: AnswerKey,
  chosen: readonly string[],
  language: Language,
): Note[] {
  return options.flatMap(({ id, text }) => {
    const note = notes[id];
    const isTold = note && (chosen.includes(id) || correct.includes(id));
    return isTold ? [{ of: inLanguage(text, language), text: inLanguage(note, language) }] : [];
  });
}

export function optionsProblem({ options }: Choice, marked: readonly string[]): QuestionProblem | null {
  const right = marked.filter((id) => options.some((option) => option.id === id));
  if (options.length < 2) return { field: "options", code: "too-few-options" };
  if (hasTwins(options.map(({ text }) => text))) return { field: "options", code: "twice-the-same" };
  if (right.length === 0) return { field: "options", code: "no-right-option" };
  return right.length === options.length ? { field: "options", code: "all-right" } : null;
}

export function textsOfOptions({ options }: Choice) {
  return options.flatMap(({ text, explanation }) => (explanation ? [text, explanation] : [text]));
}

/** The key by the options a paper shows; null where one of them is no longer there. */
export function mendedOptions(
  shown: Shown,
  old: AnswerKey,
  { options }: Choice,
  right: readonly string[],
): AnswerKey | null {
  const { notes: _, weights: __, credit: ___, ...rest } = old;
  const idOf = new Map(
    options.flatMap(({ id, text }) => {
      const found = (shown.options ?? []).find((option) => isSameText(option.text, text));
      return found ? [[id, found.id] as const] : [];
    }),
  );
  const correct = right.flatMap((id) => idOf.get(id) ?? []);
  if (correct.length < right.length || idOf.size !== (shown.options ?? []).length) return null;
  const weights = options.flatMap(({ id, weightBp }) =>
    weightBp === undefined ? [] : [[idOf.get(id) ?? "", weightBp] as const],
  );
  return { ...rest, correct, ...(weights.length > 0 && { weights: Object.fromEntries(weights) }) };
}

export function linesOfChoice({ options }: Choice, right: readonly string[]): KeyLine[] {
  return options.map(({ id, text, explanation, weightBp }) => ({
    text,
    isRight: right.includes(id),
    bp: weightBp,
    note: explanation,
  }));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((item) => left.has(item));
}
