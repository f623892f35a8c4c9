import { z } from "zod";

const requestId = z.string().min(8).max(80);

export const changeForm = z.strictObject({ requestId });
export const switchOffForm = z.strictObject({
  requestId,
  reason: z.string().trim().min(1, "required").max(2000, "too-long"),
});
