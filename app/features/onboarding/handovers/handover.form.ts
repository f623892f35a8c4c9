import { z } from "zod";

const along = z.string().trim().max(4000, "too-long");
/** A note with its two parts, or that the head goes without one. */
export const handoverForm = z.discriminatedUnion("how", [
  z.strictObject({
    how: z.literal("written"),
    record: z.string().trim().min(1, "required").max(4000, "too-long"),
    along,
  }),
  z.strictObject({ how: z.literal("without"), record: z.string().optional(), along: z.string().optional() }),
]);
