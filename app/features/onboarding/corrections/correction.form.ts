import { z } from "zod";

export const correctionForm = z.strictObject({
  record: z.string().min(1, "nothing-chosen").max(90),
  reason: z.string().trim().min(1, "required").max(2000, "too-long"),
});
