import { z } from "zod";
import { activityKinds } from "#app/domain/activity-facts.ts";
import { day, whole } from "#app/web/form-fields.ts";

export const confirmDayForm = z.strictObject({
  occurredOn: day,
  seen: z.string().max(200),
  requestId: z.string().min(8).max(80),
  kind: z.enum(activityKinds).optional(),
  amount: whole(1, 500).optional(),
  returnTo: z.string().max(300).optional(),
});
export const undoConfirmationForm = z.strictObject({
  confirmations: z
    .string()
    .max(300)
    .transform((ids) => ids.split(",").filter(Boolean)),
  returnTo: z.string().max(300).optional(),
});
