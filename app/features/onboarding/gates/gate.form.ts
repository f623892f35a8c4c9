import { z } from "zod";
import { exceptionCategories } from "#app/domain/facts.ts";
import { day } from "#app/web/form-fields.ts";

const reason = z.string().trim().min(1, "required").max(2000, "too-long");

export const confirmGateForm = z.strictObject({ receiptHash: z.string().regex(/^[0-9a-f]{64}$/) });
export const notYetForm = z.strictObject({ reason });
export const reopenGateForm = z.strictObject({ reason });
export const confirmExceptionForm = z.strictObject({ reason });
export const exceptionForm = z.strictObject({
  category: z.enum(exceptionCategories, { error: "required" }),
  reason,
  expiresOn: z.union([z.literal("").transform(() => null), day]),
});
