import { z } from "zod";

const returnTo = z.string().max(300).optional();
const signed = {
  nonce: z.string().min(20).max(200), since: z.string().regex(/^\d{1,15}$/).transform(Number), returnTo,
};

export const answerSignOffForm = z.strictObject({ requestId: z.string().min(8).max(80), returnTo });
export const giveSignOffForm = z.strictObject(signed);
export const returnSignOffForm = z.strictObject({
  ...signed,
  preset: z.enum(["show-once-more", "try-alone-first", "not-seen-yet", "other"], { error: "required" }),
  reason: z.string().trim().max(2000, "too-long"),
});
