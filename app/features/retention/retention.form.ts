import { z } from "zod";

const password = z.string().max(200).optional();
export const eraseForm = z.strictObject({ password });
export const holdForm = z.strictObject({ reason: z.string().trim().min(1, "required").max(500, "too-long"), password });
export const endHoldForm = z.strictObject({ password });
export const retentionForm = z.strictObject({
  months: z.string().trim().regex(/^\d{1,3}$/, "not-a-number").transform(Number).refine((n) => n >= 1 && n <= 240, "not-a-number"), password,
});
