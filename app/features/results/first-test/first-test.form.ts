import { z } from "zod";
import { firstTestDecisions } from "#app/domain/first-test.ts";

export const firstTestForm = z.strictObject({
  decision: z.enum(firstTestDecisions, { error: "required" }),
  reason: z.string().trim().min(1, "required").max(2_000, "too-long"),
});
