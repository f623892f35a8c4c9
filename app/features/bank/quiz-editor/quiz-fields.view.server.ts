import { aspects } from "#app/domain/aspects.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { type DrawFilter, graders, type Quiz, shownAfter } from "#app/domain/quiz.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";
import { read } from "#db/engine";
import { findAllTags } from "#db/queries/bank.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import { mostDraws, mostNamed } from "./quiz.form.ts";

/** `isFolded`: what can stay as it is stands behind its title. */
export type FieldGroup = { title: string; hint?: string; isFolded?: boolean; fields: MadeField[] };
type Pools = {
  fixed: string[];
  named: { count: number; from: string[] }[];
  draws: { count: number; where: DrawFilter }[];
};

/** The fields of a quiz's form in their groups: the title and what it draws first; a new one names no questions yet. */
export async function quizFields(
  quiz: Quiz | undefined,
  languages: readonly Language[],
  language: Language,
  words: ServerStrings,
): Promise<FieldGroup[]> {
  const { quizEditor: editor, requirements } = words;
  const { labels, hints } = editor;
  const { fixed, named, draws } = poolsOf(quiz);
  const number = (
    name: string,
    label: string,
    value: number | null | undefined,
    hint?: string,
  ): MadeField => ({
    name,
    type: "number",
    label,
    value: String(value ?? ""),
    ...(hint ? { hint } : {}),
    ...(value == null ? { isOptional: true } : {}),
  });
  const radio = (
    name: string,
    label: string,
    value: string,
    options: [string, string][],
    hint?: string,
  ): MadeField => ({
    name,
    type: "radio",
    label,
    value,
    ...(hint ? { hint } : {}),
    options: options.map(([one, text]) => ({ value: one, label: text })),
  });
  const second = quiz?.second === "always" ? "always" : quiz?.second ? "near" : "none";
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
              number("mustHavePass", labels.mustHavePass, (quiz?.mustHaveBp ?? 10_000) / 100),
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
                number(`named-${index + 1}-count`, labels.namedCount, named[index]?.count),
              ]).flat(),
            ] satisfies MadeField[],
          },
        ]
      : []),
    {
      title: editor.groups.passing,
      isFolded: true,
      fields: [
        number("passing", labels.passing, (quiz?.passingScoreBp ?? 8_000) / 100),
        number("tries", labels.tries, quiz?.attemptsLimit ?? 3),
        number("coolDown", labels.coolDown, quiz?.coolDownMinutes ?? 60),
        number("time", labels.time, quiz?.timeLimitMinutes, hints.time),
        radio(
          "shows",
          labels.shows,
          quiz?.shows ?? "verdicts",
          shownAfter.map((one) => [one, editor.shown[one]]),
          hints.shows,
        ),
        { name: "practice", type: "check", label: labels.practice, value: quiz?.practice ? "yes" : "" },
      ],
    },
    {
      title: editor.groups.held,
      isFolded: true,
      fields: [
        ...madeTexts({ name: "purpose", type: "text", label: labels.purpose }, quiz?.purpose, languages).map(
          (field) => ({ ...field, isOptional: true }),
        ),
        radio("mode", labels.mode, quiz?.mode ?? "written", [
          ["written", editor.modes.written],
          ["oral", editor.modes.oral],
        ]),
        radio(
          "gradedBy",
          labels.gradedBy,
          quiz?.gradedBy ?? "trainer",
          graders.map((one) => [one, requirements.parties[one]]),
        ),
        number("grading", labels.grading, quiz?.gradingDays ?? 3),
        radio("second", labels.second, second, [
          ["none", editor.seconds.none],
          ["always", editor.seconds.always],
          ["near", editor.seconds.near],
        ]),
        number(
          "near",
          labels.near,
          typeof quiz?.second === "object" ? quiz.second.nearBp / 100 : 5,
          hints.near,
        ),
        { name: "hidesNames", type: "check", label: labels.hidesNames, value: quiz?.hidesNames ? "yes" : "" },
      ],
    },
  ];
}

type Options = Record<"tag" | "product" | "aspect" | "kind", { value: string; label: string }[]>;

async function drawOptions(
  language: Language,
  { quizEditor: editor, bank, questionKinds: kindWords }: ServerStrings,
): Promise<Options> {
  const { products } = await findKnownContent(read());
  const any = { value: "", label: editor.any };
  return {
    tag: [any, ...(await findAllTags(read())).map((tag) => ({ value: tag, label: tag }))],
    product: [any, ...products.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) }))],
    aspect: [any, ...aspects.map((one) => ({ value: one, label: bank.aspects[one] }))],
    kind: [any, ...questionKinds.map((one) => ({ value: one, label: kindWords[one].title }))],
  };
}

function drawFields(
  n: number,
  draw: Pools["draws"][number] | undefined,
  options: Options,
  { quizEditor: { labels, hints } }: ServerStrings,
): MadeField[] {
  const { tags, products, topProducts, aspects: wanted, kinds } = draw?.where ?? {};
  const select = (name: keyof Options, value: string | undefined): MadeField => ({
    name: `draw-${n}-${name}`,
    type: "select",
    label: labels[name],
    value: value ?? "",
    options: options[name],
  });
  return [
    {
      name: `draw-${n}-count`,
      type: "number",
      label: labels.count,
      value: String(draw?.count ?? ""),
      isOptional: true,
    },
    select("tag", tags?.[0]),
    select("product", products?.[0]),
    {
      name: `draw-${n}-top`,
      type: "number",
      label: labels.top,
      hint: hints.top,
      value: String(topProducts ?? ""),
      isOptional: true,
    },
    select("aspect", wanted?.[0]),
    select("kind", kinds?.[0]),
  ];
}

function poolsOf(quiz: Quiz | undefined): Pools {
  const pools = quiz?.pools ?? [];
  const lists = pools.flatMap((pool) => ("from" in pool ? [pool] : []));
  return {
    fixed: lists.filter(({ count, from }) => count === from.length).flatMap(({ from }) => from),
    named: lists.filter(({ count, from }) => count < from.length),
    draws: pools.flatMap((pool) => ("where" in pool ? [pool] : [])),
  };
}
