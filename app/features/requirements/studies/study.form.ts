import { z } from "zod";

export const openPartForm = z.strictObject({
  part: z
    .string()
    .regex(/^[1-9]\d?$/, "no-such-part")
    .transform(Number),
  requestId: z.string().min(8).max(80),
});
export const finishStudyForm = z.strictObject({ requestId: z.string().min(8).max(80) });
