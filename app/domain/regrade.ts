import { languages, type Localized } from "./localized.ts";
import type { AnswerKey, PaperQuestion, Question } from "./quiz-questions.ts";

/** The key a mended question gives to a paper that showed an earlier version; null where its options no longer fit. */
export function mendedKey(shown: PaperQuestion, old: AnswerKey, question: Question): AnswerKey | null {
  if (shown.kind !== question.kind) return null;
  switch (question.kind) {
    case "single":
    case "multiple": {
      const { notes: _, weights: __, credit: ___, ...rest } = old;
      const idOf = new Map(question.options.flatMap(({ id, text }) => {
        const found = (shown.options ?? []).find((option) => isSame(option.text, text));
        return found ? [[id, found.id] as const] : [];
      }));
      const correct = [question.correct].flat().map((id) => idOf.get(id));
      if (correct.some((id) => id === undefined) || idOf.size !== (shown.options ?? []).length) return null;
      const weights = question.options.flatMap(({ id, weightBp }) => (weightBp === undefined ? [] : [[idOf.get(id) ?? "", weightBp] as const]));
      return {
        ...rest, correct: correct.flatMap((id) => id ?? []), ...(question.kind === "multiple" && question.credit && { credit: question.credit }),
        ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
      };
    }
    case "true-false": return { ...old, correct: [String(question.correct)] };
    case "short": {
      const { partly: _, ...rest } = old;
      return { ...rest, accepted: question.accepted, ...(question.partly && { partly: question.partly }) };
    }
    case "number": {
      const { partly: _, ...rest } = old;
      return { ...rest, value: question.value, tolerance: question.tolerance, ...(question.partly && { partly: question.partly }) };
    }
    default: return null;
  }
}

function isSame(a: Localized, b: Localized): boolean {
  return languages.some((language) => a[language] !== undefined && a[language] === b[language]);
}
