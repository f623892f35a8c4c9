import { z } from "zod";

export const holdForm = z.strictObject({
  reason: z.string().trim().min(1, "not-a-reason").max(500, "too-long"),
});
export const retentionForm = z.strictObject({
  months: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "not-a-number")
    .transform(Number)
    .refine((n) => n >= 1 && n <= 240, "not-a-number"),
});
