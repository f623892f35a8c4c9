import type { Language } from "#app/domain/localized.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";
import { drawFields, drawOptions, poolsOf } from "./draw-fields.view.server.ts";
import { mostDraws, mostNamed } from "./quiz.form.ts";
import { type FieldGroup, numberField, quizSettings } from "./quiz-settings.view.server.ts";

/** The fields of a quiz's form in their groups: the title and what it draws first; a new one names no questions yet. */
export async function quizFields(
  quiz: Quiz | undefined,
  languages: readonly Language[],
  language: Language,
  words: ServerStrings,
): Promise<FieldGroup[]> {
  const { quizEditor: editor } = words;
  const { labels, hints } = editor;
  const { fixed, named, draws } = poolsOf(quiz);
  const options = await drawOptions(language, words);
  return [
    {
      title: labels.title,
      fields: [...madeTexts({ name: "title", type: "text", label: labels.title }, quiz?.title, languages)],
    },
    ...Array.from(
      { length: Math.min(mostDraws, Math.max(3, draws.length + 1)) },
      (_, index): FieldGroup => ({
        title: editor.draw(index + 1),
        ...(index === 0 ? { hint: hints.draws } : {}),
        isFolded: index > 0 && draws[index] === undefined,
        fields: drawFields(index + 1, draws[index], options, words),
      }),
    ),
    ...(quiz
      ? [
          {
            title: labels.mustHaves,
            isFolded: !quiz.mustHaves && fixed.length + named.length === 0,
            fields: [
              {
                name: "mustHaves",
                type: "area",
                label: labels.mustHaves,
                hint: hints.mustHaves,
                value: (quiz?.mustHaves ?? []).join("\n"),
                isOptional: true,
              },
              numberField("mustHavePass", labels.mustHavePass, (quiz?.mustHaveBp ?? 10_000) / 100),
              {
                name: "fixed",
                type: "area",
                label: labels.fixed,
                hint: hints.fixed,
                value: fixed.join("\n"),
                isOptional: true,
              },
              ...Array.from({ length: Math.min(mostNamed, named.length) }, (_, index): MadeField[] => [
                {
                  name: `named-${index + 1}-keys`,
                  type: "area",
                  label: `${labels.named} ${index + 1}`,
                  hint: hints.named,
                  value: (named[index]?.from ?? []).join("\n"),
                  isOptional: true,
                },
                numberField(`named-${index + 1}-count`, labels.namedCount, named[index]?.count),
              ]).flat(),
            ] satisfies MadeField[],
          },
        ]
      : []),
    ...quizSettings(quiz, languages, words),
  ];
}
