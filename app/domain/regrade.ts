import { languages, type Localized } from "./localized.ts";
import {
  type AnswerKey,
  type Option,
  type PaperQuestion,
  type Question,
  rightOptions,
} from "./quiz-questions.ts";

/** The key a mended question gives to a paper that showed an earlier version; null where its options no longer fit. */
export function mendedKey(shown: PaperQuestion, old: AnswerKey, question: Question): AnswerKey | null {
  if (shown.kind !== question.kind) return null;
  switch (question.kind) {
    case "single":
    case "multiple": {
      const { notes: _, weights: __, credit: ___, ...rest } = old;
      const idOf = new Map(
        question.options.flatMap(({ id, text }) => {
          const found = (shown.options ?? []).find((option) => isSame(option.text, text));
          return found ? [[id, found.id] as const] : [];
        }),
      );
      const correct = rightOptions(question).map((id) => idOf.get(id));
      if (correct.some((id) => id === undefined) || idOf.size !== (shown.options ?? []).length) return null;
      const weights = question.options.flatMap(({ id, weightBp }) =>
        weightBp === undefined ? [] : [[idOf.get(id) ?? "", weightBp] as const],
      );
      return {
        ...rest,
        correct: correct.flatMap((id) => id ?? []),
        ...(question.kind === "multiple" && question.credit && { credit: question.credit }),
        ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
      };
    }
    case "true-false":
      return { ...old, correct: [String(question.correct)] };
    case "short": {
      const { partly: _, ...rest } = old;
      return { ...rest, accepted: question.accepted, ...(question.partly && { partly: question.partly }) };
    }
    case "number": {
      const { partly: _, note: __, ...rest } = old;
      return {
        ...rest,
        value: question.value,
        tolerance: question.tolerance,
        ...(question.note && { note: question.note }),
        ...(question.partly && { partly: question.partly }),
      };
    }
    case "matching": {
      const correct = question.pairs.map(({ left, right }) =>
        joined(idIn(shown.lefts, left), idIn(shown.options, right)),
      );
      return correct.length === shown.lefts?.length ? withCorrect(old, correct) : null;
    }
    case "ordering": {
      const correct = question.items.map(({ text }, index) =>
        joined(idIn(shown.options, text), String(index + 1)),
      );
      return correct.length === shown.options?.length ? withCorrect(old, correct) : null;
    }
    default:
      return null;
  }
}

const idIn = (options: readonly Option[] = [], text: Localized) =>
  options.find((option) => isSame(option.text, text))?.id;
const joined = (first: string | undefined, second: string | undefined) =>
  first === undefined || second === undefined ? null : `${first}:${second}`;

function withCorrect(old: AnswerKey, parts: readonly (string | null)[]): AnswerKey | null {
  const correct = parts.flatMap((part) => part ?? []);
  return correct.length === parts.length && new Set(correct).size === correct.length
    ? { ...old, correct }
    : null;
}

function isSame(a: Localized, b: Localized): boolean {
  return languages.some((language) => a[language] !== undefined && a[language] === b[language]);
}
