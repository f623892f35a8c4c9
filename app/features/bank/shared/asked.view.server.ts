import { inLanguage, type Language } from "#app/domain/localized.ts";
import { type PaperQuestion, rulesOf } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";

/** A question as it is asked, for those who write it: what stands on the screen, and no key. */
export function asAsked(
  { key, kind, prompt, options = [], lefts = [], unit }: PaperQuestion,
  language: Language,
  { questionKinds }: ServerStrings,
) {
  const { answer } = rulesOf(kind);
  const { title, screen, fields } = questionKinds[kind];
  const texts = (all: typeof options) =>
    all.map(({ id, text }) => ({ id, text: richText(inLanguage(text, language)) }));
  const choices = answer.as === "choice" ? (fields[answer.field]?.choices ?? {}) : {};
  return {
    key,
    kind: title,
    answer: answer.as,
    isLong: answer.as === "text" && answer.longest > 1_000,
    prompt: richText(inLanguage(prompt, language)),
    hint: screen(unit ? inLanguage(unit, language) : ""),
    options: [
      ...texts(options),
      ...Object.entries(choices).map(([id, label]) => ({ id, text: richText(label) })),
    ],
    lefts: texts(lefts),
  };
}

export type Asked = ReturnType<typeof asAsked>;
