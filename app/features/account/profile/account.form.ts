import { z } from "zod";
import { mailTimes } from "#app/domain/mail-times.ts";
import { languages } from "#app/domain/localized.ts";

export const languageForm = z.strictObject({
  language: z.enum(languages),
  returnTo: z.string().max(500).optional(),
});
export const passwordForm = z.strictObject({
  password: z.string().min(1, "required").max(400, "wrong"),
  next: z.string().min(1, "required").max(400, "password-too-long"),
});
const isZone = (zone: string) => zone === "" || Intl.supportedValuesOf("timeZone").includes(zone);
export const mailForm = z.strictObject({
  mail: z.enum(mailTimes, { error: "required" }),
  timeZone: z
    .string()
    .max(60, "too-long")
    .refine(isZone, "no-such-zone")
    .transform((zone) => zone || null),
});
