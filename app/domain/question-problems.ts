import { type Language, type Localized, languages } from "./localized.ts";
import { asShown } from "./look-alikes.ts";
import type { Question } from "./quiz-questions.ts";

/** What keeps a question from being asked, by the field that has to be put right. */
export type QuestionProblem = {
  field: string;
  code: "too-few-options" | "no-right-option" | "all-right" | "twice-the-same" | "several-right";
};

/** Whether a question can be answered and marked fairly; null if so. */
export function questionProblem(question: Question): QuestionProblem | null {
  switch (question.kind) {
    case "single":
    case "multiple": {
      const { options } = question;
      const right = [question.correct].flat().filter((id) => options.some((option) => option.id === id));
      if (options.length < 2) return { field: "options", code: "too-few-options" };
      if (hasTwins(options.map(({ text }) => text))) return { field: "options", code: "twice-the-same" };
      if (right.length === 0) return { field: "options", code: "no-right-option" };
      return right.length === options.length ? { field: "options", code: "all-right" } : null;
    }
    case "matching":
      if (question.pairs.length < 2) return { field: "pairs", code: "too-few-options" };
      return hasTwins(question.pairs.map(({ left }) => left))
        ? { field: "pairs", code: "twice-the-same" }
        : null;
    case "ordering":
      if (question.items.length < 2) return { field: "items", code: "too-few-options" };
      return hasTwins(question.items.map(({ text }) => text))
        ? { field: "items", code: "twice-the-same" }
        : null;
    default:
      return null;
  }
}

function hasTwins(texts: readonly Localized[]): boolean {
  return languages.some((language) => {
    const said = texts.flatMap((text) => (text[language] === undefined ? [] : asShown(text[language])));
    return new Set(said).size < said.length;
  });
}

/** Languages in which some text of the question is not there. */
export function missingIn(question: Question, wanted: readonly Language[]): Language[] {
  const texts = textsIn(question);
  return wanted.filter((language) => texts.some((text) => !text[language]));
}

function textsIn(question: Question): Localized[] {
  const { prompt, explanation } = question;
  const own = (): Localized[] => {
    switch (question.kind) {
      case "single":
      case "multiple":
        return question.options.flatMap(({ text, explanation: why }) => (why ? [text, why] : [text]));
      case "matching":
        return [...question.pairs.flatMap(({ left, right }) => [left, right]), ...(question.others ?? [])];
      case "ordering":
        return question.items.map(({ text }) => text);
      case "free":
      case "oral":
        return [question.guidance, ...(question.rubric ?? []).map(({ label }) => label)];
      case "number":
        return [question.unit, question.note, ...(question.partly ?? []).map(({ note }) => note)].flatMap(
          (text) => text ?? [],
        );
      default:
        return [];
    }
  };
  return [prompt, ...(explanation ? [explanation] : []), ...own()];
}
