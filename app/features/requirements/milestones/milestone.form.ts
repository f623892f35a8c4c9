import { z } from "zod";

/** The file itself is read apart from the fields. */
export const recordMilestoneForm = z.strictObject({
  text: z.string().trim().max(4000, "too-long").optional().default(""),
  activityId: z.string().max(80).optional().default(""),
  file: z.literal("").optional(),
  requestId: z.string().min(8).max(80),
});
