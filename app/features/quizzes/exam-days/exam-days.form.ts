import { z } from "zod";
import { day } from "#app/web/form-fields.ts";

/** `whom` is `stage`, the month of a cohort, or an onboarding's id. */
export const examDaysForm = z.strictObject({
  quiz: z.string().min(1, "no-such-quiz").max(80),
  whom: z.union([z.literal("stage"), z.string().regex(/^(cohort:\d{4}-\d{2}|one:[\w.-]{1,80})$/)], {
    error: "required",
  }),
  opensOn: day,
  closesOn: day,
  requestId: z.string().min(8).max(80),
});
export const closingForm = z.strictObject({ closesOn: day });
export const cancelForm = z.strictObject({ act: z.enum(["cancel", "restore"]) });
