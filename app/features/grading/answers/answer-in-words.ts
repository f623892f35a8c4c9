import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import type { Keys, Paper } from "#app/domain/quiz-questions.ts";

/** What was answered to a question and what is right, as somebody reads it who holds the key. */
export function answerInWords(
  { options = [] }: Paper["questions"][number],
  key: Keys[string] | undefined,
  answer: Answer | undefined,
  language: Language,
): { given: string; right: string } {
  const { correct = [], accepted = [], value } = key ?? {};
  const textOf = (id: string) => options.find((option) => option.id === id);
  const shown = (parts: string[]) =>
    parts
      .map((part) =>
        inLanguage(
          textOf(part.split(":").at(-1) ?? "")?.text ?? textOf(part)?.text ?? { en: part, bg: part },
          language,
        ),
      )
      .join("; ");
  const right = [
    ...(correct.length > 0 ? [shown(correct)] : []),
    ...accepted.slice(0, 3),
    ...(value === undefined ? [] : [String(value)]),
  ].join("; ");
  return { given: shown([answer ?? ""].flat()), right };
}
