import { z } from "zod";

export const completeTaskForm = z.strictObject({
  requestId: z.string().min(8).max(80),
  returnTo: z.string().max(300).optional(),
});

/** The file itself is read apart from the fields. */
export const handInForm = z.strictObject({
  requestId: z.string().min(8).max(80),
  file: z.literal("").optional(),
});

export const completeTogetherForm = z.strictObject({
  enrollmentIds: z.array(z.string().max(80), { error: "nothing-chosen" }).min(1, "nothing-chosen").max(200),
  requestId: z.string().min(8).max(80),
});
