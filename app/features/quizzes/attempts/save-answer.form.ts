import { z } from "zod";

const text = z.string().max(6_000, "too-long");

export const saveAnswerForm = z.strictObject({
  question: z.string().min(1).max(80),
  seq: z.coerce.number().int().min(1).max(1_000_000_000),
  answer: z.union([text, z.array(z.string().max(80)).max(50)]).default(""),
  go: z.enum(["next", "previous", "leave"]).default("next"),
  autosave: z.literal("1").optional(),
});
