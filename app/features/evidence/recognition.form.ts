import { z } from "zod";

/** The file is read apart from the fields. */
export const recognitionForm = z.strictObject({
  keys: z.array(z.string().max(80), { error: "nothing-chosen" }).min(1, "nothing-chosen").max(60),
  source: z.enum(["recognised", "paper"], { error: "required" }),
  occurredOn: z.iso.date("not-a-day"),
  where: z.string().trim().min(1, "required").max(2000, "too-long"),
  file: z.literal("").optional(),
  requestId: z.string().min(8).max(80),
});
