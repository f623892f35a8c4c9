import { z } from "zod";

const signed = {
  nonce: z.string().min(20).max(200),
  /** Since when what is confirmed has waited, epoch ms: what the signer looked at. */
  since: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
  returnTo: z.string().max(300).optional(),
};

export const confirmTaskForm = z.strictObject(signed);
export const returnTaskForm = z.strictObject({
  ...signed,
  reason: z.string().trim().min(1, "required").max(2000, "too-long"),
});
