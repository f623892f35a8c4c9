import { aspects } from "#app/domain/aspects.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { Pool } from "#app/domain/quiz.ts";
import type { Candidate } from "#app/domain/quiz-draw.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { MadeField } from "#app/web/made-fields.tsx";

type Named = { key: string; title: Localized };

/** The fields of a draw that is to be added; beside each choice how many questions of the bank it holds. */
export function drawFields(
  bank: readonly Candidate[],
  products: readonly Named[],
  language: Language,
  { quizEditor: { labels, hints, any }, bank: bankWords, questionKinds: kinds }: ServerStrings,
): MadeField[] {
  const select = (
    name: "tag" | "product" | "aspect" | "kind",
    options: { value: string; label: string }[],
    isIn: (value: string) => (one: Candidate) => boolean,
  ): MadeField => ({
    name: `draw-${name}`,
    type: "select",
    label: labels[name],
    value: "",
    options: [
      { value: "", label: any },
      ...options.flatMap(({ value, label }) => {
        const n = bank.filter(isIn(value)).length;
        return n > 0 ? [{ value, label: `${label} (${n})` }] : [];
      }),
    ],
  });
  const tags = [...new Set(bank.flatMap((one) => one.tags))].sort();
  const number = (name: string, label: string, hint?: string): MadeField => ({
    name: `draw-${name}`,
    type: "number",
    label,
    value: "",
    isOptional: true,
    ...(hint && { hint }),
  });
  return [
    number("count", labels.count),
    select(
      "product",
      products.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
      (value) => (one) => one.product === value,
    ),
    select(
      "aspect",
      aspects.map((value) => ({ value, label: bankWords.aspects[value] })),
      (value) => (one) => one.aspect === value,
    ),
    select(
      "tag",
      tags.map((value) => ({ value, label: value })),
      (value) => (one) => one.tags.includes(value),
    ),
    select(
      "kind",
      questionKinds.map((value) => ({ value, label: kinds[value].title })),
      (value) => (one) => one.kind === value,
    ),
    number("top", labels.top, hints.top),
  ];
}

/** What a draw chooses from, in words. */
export function sourceOf(
  pool: Pool,
  products: readonly Named[],
  language: Language,
  { quizEditor: editor, bank, questionKinds: kinds }: ServerStrings,
): string {
  if ("from" in pool) return editor.fixedList(pool.from.length);
  const {
    tags = [],
    products: keys = [],
    topProducts,
    aspects: wanted = [],
    kinds: ofKind = [],
  } = pool.where;
  const titleOf = (key: string) => products.find((one) => one.key === key)?.title ?? { en: key };
  const parts = [
    ...keys.map((key) => inLanguage(titleOf(key), language)),
    ...(topProducts ? [editor.topProducts(topProducts)] : []),
    ...wanted.map((one) => bank.aspects[one]),
    ...tags,
    ...ofKind.map((one) => kinds[one].title),
  ];
  return parts.join(" · ") || editor.everything;
}
