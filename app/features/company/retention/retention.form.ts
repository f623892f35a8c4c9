import { z } from "zod";
import { whole } from "#app/web/form-fields.ts";

export const holdForm = z.strictObject({
  reason: z.string().trim().min(1, "not-a-reason").max(500, "too-long"),
});
export const retentionForm = z.strictObject({
  months: whole(1, 240),
  clientMonths: whole(1, 240),
});
