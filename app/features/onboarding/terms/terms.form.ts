import { z } from "zod";
import { day } from "#app/web/form-fields.ts";

export const probationForm = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("set"), endsOn: day }),
  z.strictObject({ decision: z.literal("passed") }),
]);
const weekday = z.enum(["1", "2", "3", "4", "5", "6", "7"]).transform(Number);
export const workWeekForm = z.strictObject({
  weekdays: z.array(weekday, { error: "no-days" }).min(1, "no-days").max(7),
  share: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "not-a-number")
    .transform(Number)
    .refine((n) => n >= 10 && n <= 100, "not-a-number"),
});
export const extraTimeForm = z.strictObject({
  extra: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "not-a-number")
    .transform(Number)
    .refine((n) => n <= 200, "not-a-number"),
});
