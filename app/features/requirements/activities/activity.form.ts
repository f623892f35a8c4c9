import { z } from "zod";
import { outcomes } from "#app/domain/activity-outcomes.ts";
import { countWays, activityKinds } from "#app/domain/activity-facts.ts";
import { day, emptyAsNull, money, whole } from "#app/web/form-fields.ts";

export const logActivityForm = z.strictObject({
  kind: z.enum(activityKinds),
  amount: whole(1, 500),
  occurredOn: day,
  requestId: z.string().min(8).max(80),
  isDayNumber: z
    .literal("yes")
    .optional()
    .transform((yes) => yes === "yes"),
  returnTo: z.string().max(300).optional(),
});
export const changeActivityForm = z.strictObject({
  outcome: z.union([emptyAsNull, z.enum(outcomes)]).optional(),
  client: z.string().trim().max(200, "too-long"),
  value: money.optional(),
  note: z.string().trim().max(2_000, "too-long"),
  returnTo: z.string().max(300).optional(),
});
export const chooseCountForm = z.strictObject({
  kind: z.enum(activityKinds),
  occurredOn: day,
  countedBy: z.enum(countWays),
  returnTo: z.string().max(300).optional(),
});
export const strikeActivityForm = z.strictObject({ returnTo: z.string().max(300).optional() });
