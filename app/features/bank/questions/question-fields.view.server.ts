import { aspects } from "#app/domain/aspects.ts";
import { percentOfWeight } from "#app/domain/answer-weights.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { linesOfNotes, linesOfNumbers } from "#app/domain/number-lines.ts";
import { figureText } from "#app/domain/number-text.ts";
import { offersAsked } from "#app/domain/price-list.ts";
import { linesOfOptions, linesOfPairs, linesOfRubric } from "#app/domain/question-lines.ts";
import { isJudged, type Question, type QuestionKind, type QuestionOf } from "#app/domain/quiz-questions.ts";
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
        hint: hints.prompt[kind] ?? hints.markdown,
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

function ownFields(
  kind: QuestionKind,
  question: Question | undefined,
  { languages, language, words: { bank } }: Pick<Asked, "languages" | "language" | "words">,
): MadeField[] {
  const { labels, hints } = bank;
  const own = question?.kind === kind ? question : undefined;
  const area = (
    name: string,
    label: string,
    hint: string,
    of: (language: Language, isFirst: boolean) => string,
    isOptional = false,
  ): MadeField[] => {
    const text = Object.fromEntries(languages.map((one, index) => [one, of(one, index === 0)]));
    return madeTexts({ name, type: "area", label, hint, rows: 5 }, text, languages).map((field) =>
      isOptional ? { ...field, isOptional } : field,
    );
  };
  if (isJudged(kind)) {
    const judged = own as QuestionOf<"free"> | undefined;
    return [
      ...madeTexts(
        { name: "guidance", type: "area", label: labels.guidance, rows: 4, hint: hints.guidance },
        judged?.guidance,
        languages,
      ),
      ...area("rubric", labels.rubric, hints.rubric, (one) => linesOfRubric(judged?.rubric ?? [], one), true),
    ];
  }
  switch (kind) {
    case "single":
    case "multiple": {
      const choice = own as QuestionOf<"single"> | QuestionOf<"multiple"> | undefined;
      const right = [choice?.correct ?? []].flat();
      const credit = choice?.kind === "multiple" && choice.credit !== "partial" ? "all" : "partial";
      const whys = choice?.options.some(({ explanation }) => explanation) ? choice.options : [];
      return [
        ...area("options", labels.options, hints.options[kind], (one, isFirst) =>
          linesOfOptions(choice?.options ?? [], right, one, isFirst),
        ),
        ...area(
          "why",
          labels.why,
          hints.why,
          (one) =>
            whys.map(({ explanation }) => explanation?.[one]?.replace(/\s*\n\s*/g, " ") ?? "-").join("\n"),
          true,
        ),
        ...(kind === "multiple"
          ? [
              {
                name: "credit",
                type: "radio" as const,
                label: labels.credit,
                value: credit,
                options: [
                  { value: "partial", label: bank.credits.partial },
                  { value: "all", label: bank.credits.all },
                ],
              },
            ]
          : []),
      ];
    }
    case "true-false": {
      const right = own as QuestionOf<"true-false"> | undefined;
      const told = (name: string, label: string, text: Localized | undefined) =>
        madeTexts({ name, type: "text", label }, text, languages).map((field) => ({
          ...field,
          isOptional: true,
        }));
      return [
        {
          name: "right",
          type: "radio",
          label: labels.right,
          value: right ? String(right.correct) : "",
          options: [
            { value: "true", label: bank.isTrue },
            { value: "false", label: bank.isFalse },
          ],
        },
        ...told("whenTrue", labels.whenTrue, right?.notes?.true),
        ...told("whenFalse", labels.whenFalse, right?.notes?.false),
      ];
    }
    case "short": {
      const short = own as QuestionOf<"short"> | undefined;
      const value = [
        ...(short?.accepted ?? []),
        ...(short?.partly ?? []).map(({ text, bp }) => `%${percentOfWeight(bp)}% ${text}`),
      ].join("\n");
      return [{ name: "accepted", type: "area", label: labels.accepted, hint: hints.accepted, value }];
    }
    case "number": {
      const number = own as QuestionOf<"number"> | undefined;
      return [
        {
          name: "value",
          type: "text",
          label: labels.value,
          value: number ? figureText(number.value, language) : "",
        },
        {
          name: "tolerance",
          type: "text",
          label: labels.tolerance,
          hint: hints.tolerance,
          value: figureText(number?.tolerance ?? 0, language),
        },
        ...madeTexts({ name: "unit", type: "text", label: labels.unit }, number?.unit, languages).map(
          (field) => ({ ...field, isOptional: true }),
        ),
        {
          name: "further",
          type: "area",
          label: labels.further,
          hint: hints.further,
          value: linesOfNumbers(number?.partly, language),
          rows: 2,
          isOptional: true,
        },
        ...area("why", labels.toNumbers, hints.toNumbers, (one) => linesOfNotes(number ?? {}, one), true),
      ];
    }
    case "calculated": {
      const calculated = own as QuestionOf<"calculated"> | undefined;
      return [
        {
          name: "asks",
          type: "radio",
          label: labels.asks,
          value: calculated?.asks ?? "discount",
          options: offersAsked.map((one) => ({ value: one, label: bank.asked[one] })),
        },
        {
          name: "volumes",
          type: "text",
          label: labels.volumes,
          hint: hints.volumes,
          value: (calculated?.volumes ?? []).join(", "),
        },
        {
          name: "deferrals",
          type: "text",
          label: labels.deferrals,
          hint: hints.deferrals,
          value: (calculated?.deferrals ?? [0]).join(", "),
        },
        {
          name: "tolerance",
          type: "text",
          label: labels.tolerance,
          hint: hints.tolerance,
          value: figureText(calculated?.tolerance ?? 0, language),
        },
      ];
    }
    case "matching": {
      const matching = own as QuestionOf<"matching"> | undefined;
      return area("pairs", labels.pairs, hints.pairs, (one) => (matching ? linesOfPairs(matching, one) : ""));
    }
    default:
      return area("items", labels.items, hints.items, (one) =>
        ((own as QuestionOf<"ordering"> | undefined)?.items ?? [])
          .map(({ text }) => text[one] ?? "")
          .join("\n"),
      );
  }
}
