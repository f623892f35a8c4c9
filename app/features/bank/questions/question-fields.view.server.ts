import { aspects } from "#app/domain/aspects.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { FieldType, Written } from "#app/domain/question-kind.ts";
import { type Question, type QuestionKind, rulesOf } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";
import { read } from "#db/engine";
import { findAllTags } from "#db/queries/bank.ts";
import { findKnownContent } from "#db/queries/programmes.ts";

type Asked = {
  kind: QuestionKind;
  question: Question | undefined;
  languages: readonly Language[];
  language: Language;
  words: ServerStrings;
  place: {
    product: string | null;
    aspect: Question["aspect"] | null;
    tags: string[];
    reviewBy: string | null;
    isPractice: boolean;
  };
};

/** The fields of a question's form: what all kinds have, and those of its own kind. */
export async function questionFields({
  kind,
  question,
  languages,
  language,
  words,
  place,
}: Asked): Promise<MadeField[]> {
  const { bank } = words;
  const { labels, hints } = bank;
  const { products } = await findKnownContent(read());
  const tags = await findAllTags(read(), 12);
  const none = { value: "", label: bank.none };
  return [
    ...madeTexts(
      {
        name: "prompt",
        type: "area",
        label: labels.prompt,
        rows: 3,
        hint: words.questionKinds[kind].prompt ?? hints.markdown,
      },
      question?.prompt,
      languages,
    ),
    ...ownFields(kind, question, { languages, language, words }),
    ...madeTexts(
      { name: "explanation", type: "area", label: labels.explanation, rows: 2, hint: hints.explanation },
      question?.explanation,
      languages,
    ).map((field) => ({ ...field, isOptional: true })),
    { name: "points", type: "number", label: labels.points, value: String(question?.points ?? 1) },
    {
      name: "product",
      type: "select",
      label: labels.product,
      value: place.product ?? "",
      options: [
        none,
        ...products.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
      ],
    },
    {
      name: "aspect",
      type: "select",
      label: labels.aspect,
      value: place.aspect ?? "",
      options: [none, ...aspects.map((one) => ({ value: one, label: bank.aspects[one] }))],
    },
    {
      name: "tags",
      type: "text",
      label: labels.tags,
      hint: tags.length > 0 ? `${hints.tags} ${bank.inUse(tags.join(", "))}` : hints.tags,
      value: place.tags.join(", "),
      isOptional: true,
    },
    {
      name: "reviewBy",
      type: "date",
      label: labels.reviewBy,
      hint: hints.reviewBy,
      value: place.reviewBy ?? "",
      isOptional: true,
    },
    {
      name: "use",
      type: "radio",
      label: labels.use,
      value: place.isPractice ? "practice" : "quiz",
      options: [
        { value: "quiz", label: bank.uses.quiz },
        { value: "practice", label: bank.uses.practice },
      ],
    },
  ];
}

/** The fields of its own kind, with what stands in them so far. */
function ownFields(
  kind: QuestionKind,
  question: Question | undefined,
  { languages, language, words }: Pick<Asked, "languages" | "language" | "words">,
): MadeField[] {
  const { fields, write } = rulesOf(kind);
  const written = write(question?.kind === kind ? question : undefined, language);
  return Object.entries(fields).flatMap(([name, type]) => {
    const { label, hint, choices = {} } = words.questionKinds[kind].fields[name] ?? { label: name };
    return made({ name, label, ...(hint && { hint }) }, type, written[name] ?? "", choices, languages);
  });
}

/** One field, or one for each language. */
function made(
  field: Pick<MadeField, "name" | "label" | "hint">,
  type: FieldType,
  written: Written,
  choices: Record<string, string>,
  languages: readonly Language[],
): MadeField[] {
  if (typeof written === "function") {
    const text = Object.fromEntries(languages.map((one, index) => [one, written(one, index === 0)]));
    const rows = type.as === "lines" ? 5 : type.as === "texts" ? type.rows : undefined;
    const look = rows ? ({ type: "area", rows } as const) : ({ type: "text" } as const);
    const isOptional = "isOptional" in type && type.isOptional ? { isOptional: true } : {};
    return madeTexts({ ...field, ...look }, text, languages).map((one) => ({ ...one, ...isOptional }));
  }
  if (type.as === "choice")
    return [
      {
        ...field,
        type: "radio",
        value: written,
        options: type.of.map((value) => ({ value, label: choices[value] ?? value })),
      },
    ];
  if (type.as === "numbers") return [{ ...field, type: "area", value: written, rows: 2, isOptional: true }];
  return [{ ...field, type: type.as === "list" ? "area" : "text", value: written }];
}
