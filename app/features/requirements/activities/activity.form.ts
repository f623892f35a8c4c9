import { z } from "zod";
import { activityKinds } from "#app/domain/facts.ts";
import { day } from "#app/web/form-fields.ts";

export const logActivityForm = z.strictObject({
  kind: z.enum(activityKinds),
  amount: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "not-a-number")
    .transform(Number)
    .refine((amount) => amount >= 1 && amount <= 500, "not-a-number"),
  occurredOn: day,
  requestId: z.string().min(8).max(80),
});
export const strikeActivityForm = z.strictObject({ returnTo: z.string().max(300).optional() });
