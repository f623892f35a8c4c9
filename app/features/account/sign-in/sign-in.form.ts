import { z } from "zod";
import { addressField, givenAddress as email, nameField } from "#app/web/person-fields.ts";

const returnTo = z.string().max(500).optional();
/** By which the browser that asked for a code is known again. */
const ticket = z.string().max(43).optional();
const remember = z.literal("yes").optional();

export const signInForm = z.strictObject({
  email,
  password: z.string().min(1, "required").max(200, "too-long"),
  remember,
  returnTo,
});
export const askCodeForm = z.strictObject({ step: z.literal("ask"), email, ticket, returnTo });
export const enterCodeForm = z.strictObject({
  step: z.literal("enter"),
  email,
  code: z.string().trim().min(1, "required").max(20, "too-long"),
  ticket,
  remember,
  returnTo,
});
export const codeForm = z.discriminatedUnion("step", [askCodeForm, enterCodeForm]);
/** Who it is once more: by a password, or by a code that is asked for first. */
export const proofForm = z.strictObject({
  step: z.enum(["ask", "prove"]),
  password: z.string().max(400, "wrong").optional(),
  code: z.string().trim().max(20, "too-long").optional(),
  ticket,
  returnTo,
});
export const demoSignInForm = z.strictObject({ personId: z.string().min(1).max(80) });
export const choosePasswordForm = z.strictObject({
  email: addressField.optional(),
  password: z.string().min(1, "required").max(400, "password-too-long"),
  remember,
});
export const setupForm = z.strictObject({
  token: z.string().trim().min(1, "required").max(100),
  company: z.string().trim().min(1, "required").max(120, "too-long"),
  language: z.enum(["en", "bg"]),
  isBilingual: z.literal("yes").optional(),
  name: nameField,
  email: addressField,
  password: z.string().min(1, "required").max(400, "password-too-long"),
  roles: z.array(z.enum(["trainer", "head"])).optional(),
});
