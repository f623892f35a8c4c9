import { aspects } from "#app/domain/aspects.ts";
import { z } from "zod";
import { offersAsked } from "#app/domain/price-list.ts";
import type { AnswerKey } from "#app/domain/question-parts.ts";
import { type Keys, type Paper, questionKinds } from "#app/domain/quiz-questions.ts";
import { defineForm } from "./form.ts";
import { from1 } from "./upcasts/answer-key/from-1.ts";
import { from1 as keysFrom1 } from "./upcasts/keys/from-1.ts";
import { localized } from "./parts.ts";

const option = z.strictObject({ id: z.string(), text: localized });
const shown = z.strictObject({
  key: z.string(),
  versionId: z.string(),
  kind: z.enum(questionKinds),
  points: z.number(),
  prompt: localized,
  options: z.array(option).optional(),
  lefts: z.array(option).optional(),
  unit: localized.optional(),
});
/** The questions of an attempt as shown. */
export const paper = defineForm(
  "paper",
  z.strictObject({ questions: z.array(shown) }) as unknown as z.ZodType<Paper>,
);

const worked = z.strictObject({
  asks: z.enum(offersAsked),
  volume: z.number(),
  deferralDays: z.number(),
  listCents: z.number(),
  tierBp: z.number(),
  takesBp: z.number(),
  discountBp: z.number(),
  unitCents: z.number(),
  totalCents: z.number(),
});
const key = z.strictObject({
  correct: z.array(z.string()).optional(),
  credit: z.literal("partial").optional(),
  weights: z.record(z.string(), z.number()).optional(),
  notes: z.record(z.string(), localized).optional(),
  accepted: z.array(z.string()).optional(),
  value: z.number().optional(),
  tolerance: z.number().optional(),
  partly: z
    .array(
      z.strictObject({
        text: z.string().optional(),
        value: z.number().optional(),
        tolerance: z.number().optional(),
        bp: z.number(),
        note: localized.optional(),
      }),
    )
    .optional(),
  note: localized.optional(),
  guidance: localized.optional(),
  rubric: z.array(z.strictObject({ key: z.string(), label: localized, points: z.number() })).optional(),
  worked: worked.optional(),
  explanation: localized.optional(),
  aspect: z.enum(aspects).optional(),
});
/** What scores one question. */
export const answerKey = defineForm("answer key", key as z.ZodType<AnswerKey>, [from1]);
/** What scores a whole paper, by question. */
export const keys = defineForm("keys", z.record(z.string(), key) as z.ZodType<Keys>, [keysFrom1]);
