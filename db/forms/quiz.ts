import { aspects } from "#app/domain/aspects.ts";
import { z } from "zod";
import { graders, type Quiz, shownAfter } from "#app/domain/quiz.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import { defineForm } from "./form.ts";
import { bp, count, key, localized } from "./parts.ts";

const drawFilter = z.strictObject({
  tags: z.array(z.string().min(1).max(80)).min(1).optional(),
  products: z.array(key).min(1).optional(),
  topProducts: z.int().min(1).max(1_000).optional(),
  aspects: z.array(z.enum(aspects)).min(1).optional(),
  kinds: z.array(z.enum(questionKinds)).min(1).optional(),
});
const pool = z.union([
  z.strictObject({ count: z.int().min(1).max(200), from: z.array(key).min(1) }),
  z.strictObject({ count: z.int().min(1).max(200), where: drawFilter }),
]);
const unfinished = z.strictObject({
  title: localized,
  purpose: localized.optional(),
  mode: z.enum(["written", "oral"]).optional(),
  pools: z.array(pool),
  mustHaves: z.array(key).optional(),
  mustHaveBp: bp.optional(),
  passingScoreBp: bp,
  attemptsLimit: z.int().min(1).max(50),
  coolDownMinutes: count,
  timeLimitMinutes: z.int().min(1).nullable(),
  gradingDays: z.int().min(1).max(60),
  gradedBy: z.enum(graders),
  shows: z.enum(shownAfter).optional(),
  hidesNames: z.boolean().optional(),
  second: z.union([z.literal("always"), z.strictObject({ nearBp: bp })]).optional(),
  practice: z.boolean().optional(),
});
const schema = unfinished.refine((one) => one.pools.length > 0 || (one.mustHaves ?? []).length > 0);

export const quiz = defineForm("quiz", schema as z.ZodType<Quiz>);
/** The same document before it is published, which may ask nothing yet; it grows by the same upcasts. */
export const quizDraft = defineForm("quiz draft", unfinished as z.ZodType<Quiz>);
