import { z } from "zod";

export const askHelpForm = z.strictObject({
  question: z.string().trim().min(1, "required").max(2000, "too-long"),
  requestId: z.string().min(8).max(80),
});
/** An answer in words, or that it was settled by talk. */
export const answerHelpForm = z.discriminatedUnion("how", [
  z.strictObject({
    how: z.literal("answered"),
    helpId: z.string().min(8).max(80),
    answer: z.string().trim().min(1, "required").max(2000, "too-long"),
  }),
  z.strictObject({
    how: z.literal("talked"),
    helpId: z.string().min(8).max(80),
    answer: z.string().max(2000, "too-long").optional(),
  }),
]);
export const withdrawHelpForm = z.strictObject({});
