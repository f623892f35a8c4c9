import { z } from "zod";
import { day, whole } from "#app/web/form-fields.ts";

/** Which version was signed on paper and when; the scan is read apart. */
export const paperCopyForm = z.strictObject({
  version: whole(1, 100_000),
  signedOn: day,
  requestId: z.string().min(8).max(80),
  scan: z.literal("").optional(),
});
