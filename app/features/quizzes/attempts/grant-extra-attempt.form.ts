import { z } from "zod";
import { isReason, longestReason } from "#app/domain/reasons.ts";

export const grantExtraAttemptForm = z.strictObject({
  requestId: z.string().min(8).max(80),
  remedy: z
    .string()
    .trim()
    .min(1, "required")
    .max(longestReason, "too-long")
    .refine(isReason, "not-a-reason"),
});
