import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { Answer, AnswerKey, Keys, Paper, PaperQuestion } from "#app/domain/quiz-questions.ts";

type Marks = ReadonlyMap<string, { bp: number; comment: string | null }>;
export type Right = string[] | { value: number; tolerance: number; unit: string } | null;
export type Reviewed = {
  number: number; key: string; prompt: string; given: string[]; bp: number | null; comment: string | null;
  right: Right; model: string | null; explanation: string | null;
};

/** Question by question; what is right, and why, only where `showsKeys` or where the answer was right. */
export function reviewOf(
  { questions }: Paper, answers: ReadonlyMap<string, Answer>, marks: Marks, keys: Keys, showsKeys: boolean, language: Language,
): Reviewed[] {
  const say = (text: Localized | undefined) => (text ? inLanguage(text, language) : null);
  return questions.map((question, index) => {
    const key = keys[question.key];
    const mark = marks.get(question.key);
    const isRight = mark?.bp === 10_000;
    const isOpen = showsKeys && key !== undefined && mark !== undefined;
    return {
      number: index + 1, key: question.key, prompt: inLanguage(question.prompt, language),
      given: given(question, answers.get(question.key), language), bp: mark?.bp ?? null, comment: mark?.comment ?? null,
      right: isOpen && !isRight ? rightOf(question, key, language) : null,
      model: isOpen ? say(key.guidance) : null,
      explanation: isOpen || isRight ? say(key?.explanation) : null,
    };
  });
}

function given({ options }: PaperQuestion, answer: Answer | undefined, language: Language): string[] {
  const parts = [answer ?? []].flat().filter((part) => part.trim() !== "");
  return options ? textsOf(options, parts, language) : parts;
}

function textsOf(options: NonNullable<PaperQuestion["options"]>, ids: readonly string[], language: Language): string[] {
  return options.filter(({ id }) => ids.includes(id)).map(({ text }) => inLanguage(text, language));
}

function rightOf({ options, unit }: PaperQuestion, key: AnswerKey, language: Language): Right {
  if (key.correct) return textsOf(options ?? [], key.correct, language);
  if (key.accepted) return key.accepted.slice(0, 3);
  if (key.value === undefined) return null;
  return { value: key.value, tolerance: key.tolerance ?? 0, unit: unit ? inLanguage(unit, language) : "" };
}
