import { aspects } from "#app/domain/aspects.ts";
import { z } from "zod";
import { offersAsked } from "#app/domain/price-list.ts";
import { productFacts } from "#app/domain/product-facts.ts";
import { type Question, type QuestionKind, questionKinds } from "#app/domain/quiz-questions.ts";
import { defineForm } from "./form.ts";
import { from1 } from "./upcasts/question/from-1.ts";
import { from2 } from "./upcasts/question/from-2.ts";
import { key, localized, text } from "./parts.ts";

/** Basis points; a third is 3,333.333. */
const worth = z.number().min(0).max(10_000);
const option = z.strictObject({ id: z.string().min(1), text: localized });
const bankOption = option.extend({
  explanation: localized.optional(),
  weightBp: z.number().min(-10_000).max(10_000).optional(),
});
const judged = {
  guidance: localized,
  rubric: z
    .array(z.strictObject({ key, label: localized, points: z.int().min(1).max(100) }))
    .min(1)
    .max(12)
    .optional(),
};
const base = {
  prompt: localized,
  points: z.int().min(1).max(100),
  aspect: z.enum(aspects).optional(),
  explanation: localized.optional(),
  builtOn: z.array(z.enum(productFacts).exclude(["price-rule"])).optional(),
};

/** What a question of each kind is kept as. */
const kinds = {
  single: z.strictObject({
    ...base,
    kind: z.literal("single"),
    options: z.array(bankOption).min(2).max(30),
    correct: z.string(),
  }),
  multiple: z.strictObject({
    ...base,
    kind: z.literal("multiple"),
    options: z.array(bankOption).min(2).max(30),
    correct: z.array(z.string()).min(1),
    credit: z.literal("partial").optional(),
  }),
  "true-false": z.strictObject({
    ...base,
    kind: z.literal("true-false"),
    correct: z.boolean(),
    notes: z.strictObject({ true: localized.optional(), false: localized.optional() }).optional(),
  }),
  short: z.strictObject({
    ...base,
    kind: z.literal("short"),
    accepted: z.array(text).min(1).max(100),
    partly: z.array(z.strictObject({ text, bp: worth })).optional(),
  }),
  number: z.strictObject({
    ...base,
    kind: z.literal("number"),
    value: z.number(),
    tolerance: z.number().min(0),
    unit: localized.optional(),
    note: localized.optional(),
    partly: z
      .array(
        z.strictObject({
          value: z.number(),
          tolerance: z.number().min(0),
          bp: worth,
          note: localized.optional(),
        }),
      )
      .optional(),
  }),
  calculated: z.strictObject({
    ...base,
    kind: z.literal("calculated"),
    product: key,
    asks: z.enum(offersAsked),
    tolerance: z.number().min(0),
    volumes: z.array(z.int().min(1).max(10_000_000)).min(1).max(50),
    deferrals: z.array(z.int().min(0).max(365)).min(1).max(20),
  }),
  matching: z.strictObject({
    ...base,
    kind: z.literal("matching"),
    others: z.array(localized).max(20).optional(),
    pairs: z
      .array(z.strictObject({ id: z.string().min(1), left: localized, right: localized }))
      .min(2)
      .max(20),
  }),
  ordering: z.strictObject({ ...base, kind: z.literal("ordering"), items: z.array(option).min(2).max(20) }),
  free: z.strictObject({ ...base, ...judged, kind: z.literal("free") }),
  oral: z.strictObject({ ...base, ...judged, kind: z.literal("oral") }),
} satisfies Record<QuestionKind, z.ZodObject>;

const schema = z.discriminatedUnion(
  "kind",
  questionKinds.map((kind) => kinds[kind]) as [(typeof kinds)[QuestionKind]],
);

export const question = defineForm("question", schema as z.ZodType<Question>, [from1, from2]);
