import { z } from "zod";

const text = z.string().max(6_000, "too-long");

/** An answer; `unknown` is the button of whoever does not know. */
export const warmUpAnswerForm = z.strictObject({
  answer: z.union([text, z.array(z.string().max(80)).max(50)]).default(""),
  unknown: z.literal("1").optional(),
});
