import { z } from "zod";
import { languages } from "#app/domain/localized.ts";

export const languageForm = z.strictObject({ language: z.enum(languages), returnTo: z.string().max(500).optional() });
export const passwordForm = z.strictObject({
  password: z.string().min(1, "required").max(400, "wrong"), next: z.string().min(1, "required").max(400, "password-too-long"),
});
export const sessionsForm = z.strictObject({});
export const mailForm = z.strictObject({ morningMail: z.literal("yes").optional() });
