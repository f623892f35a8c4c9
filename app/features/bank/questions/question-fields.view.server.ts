import { aspects } from "#app/domain/aspects.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { apartFromPicture } from "#app/domain/picture.ts";
import type { Question, QuestionKind } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import { givenPicture } from "#app/web/reader.server.ts";
import { read } from "#db/engine";
import { findAllTags } from "#db/queries/bank.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import type { FirstValues } from "./first-values.view.server.ts";
import { ownFields } from "./own-fields.view.server.ts";
import type { EditorField, EditorLabels } from "./question-editor.tsx";

type Apart = ReturnType<typeof apartFromPicture>;
type Asked = {
  kind: QuestionKind;
  question: Question | undefined;
  languages: readonly Language[];
  language: Language;
  words: ServerStrings;
  place: FirstValues["place"];
};

/** What the editor says beside its fields. */
export function editorLabels({ bank }: ServerStrings): EditorLabels {
  const { save, saveHint, preview, previewTitle, previewEmpty, asText } = bank;
  return { save, saveHint, preview, previewTitle, previewEmpty, asText };
}

/** The fields of a question's form: what all kinds have, and those of its own kind. */
export async function questionFields({
  kind,
  question,
  languages,
  language,
  words,
  place,
}: Asked): Promise<EditorField[]> {
  const { bank } = words;
  const { labels, hints } = bank;
  const { products } = await findKnownContent(read());
  const tags = await findAllTags(read(), 12);
  const none = { value: "", label: bank.none };
  const [prompt, explanation] = [question?.prompt ?? {}, question?.explanation ?? {}].map(
    apartFromPicture,
  ) as [Apart, Apart];
  const pictureField = (name: string, { picture }: Apart): EditorField => ({
    type: "picture",
    name: `${name}-picture`,
    label: labels.picture,
    given: givenPicture(picture, language),
    languages: [...languages],
  });
  return [
    ...madeTexts(
      {
        name: "prompt",
        type: "area",
        label: labels.prompt,
        rows: 3,
        hint: words.questionKinds[kind].prompt ?? hints.markdown,
      },
      prompt.text,
      languages,
    ),
    pictureField("prompt", prompt),
    ...ownFields(kind, question, { languages, language, words }),
    ...madeTexts(
      { name: "explanation", type: "area", label: labels.explanation, rows: 2, hint: hints.explanation },
      explanation.text,
      languages,
    ).map((field) => ({ ...field, isOptional: true })),
    pictureField("explanation", explanation),
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
