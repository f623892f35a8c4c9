import { z } from "zod";
import { notYetPresets } from "#app/domain/kinds/sign-off.ts";

const returnTo = z.string().max(300).optional();
const signed = {
  nonce: z.string().min(20).max(200),
  since: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
  returnTo,
};

export const answerSignOffForm = z.strictObject({ requestId: z.string().min(8).max(80), returnTo });
export const giveSignOffForm = z.strictObject(signed);
export const returnSignOffForm = z.strictObject({
  ...signed,
  preset: z.enum([...notYetPresets, "other"], { error: "required" }),
  reason: z.string().trim().max(2000, "too-long"),
});
export const signTopicsForm = z.strictObject({
  topics: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,79}@\d{1,15}$/)
        .transform((value) => ({ key: value.split("@")[0] ?? "", since: Number(value.split("@")[1]) })),
      { error: "nothing-chosen" },
    )
    .min(1, "nothing-chosen")
    .max(60),
  requestId: z.string().min(8).max(80),
});
