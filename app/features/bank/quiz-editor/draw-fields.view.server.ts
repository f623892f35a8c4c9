import { aspects } from "#app/domain/aspects.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { DrawFilter, Quiz } from "#app/domain/quiz.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { MadeField } from "#app/web/made-fields.tsx";
import { read } from "#db/engine";
import { findAllTags } from "#db/queries/bank.ts";
import { findKnownContent } from "#db/queries/programmes.ts";

type Pools = {
  fixed: string[];
  named: { count: number; from: string[] }[];
  draws: { count: number; where: DrawFilter }[];
};

type Options = Record<"tag" | "product" | "aspect" | "kind", { value: string; label: string }[]>;

/** What a draw can be narrowed to. */
export async function drawOptions(
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

/** The fields of one draw. */
export function drawFields(
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

/** The pools of a quiz by how its form asks for them. */
export function poolsOf(quiz: Quiz | undefined): Pools {
  const pools = quiz?.pools ?? [];
  const lists = pools.flatMap((pool) => ("from" in pool ? [pool] : []));
  return {
    fixed: lists.filter(({ count, from }) => count === from.length).flatMap(({ from }) => from),
    named: lists.filter(({ count, from }) => count < from.length),
    draws: pools.flatMap((pool) => ("where" in pool ? [pool] : [])),
  };
}
