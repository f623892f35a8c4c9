import { z } from "zod";
import { isPictureId, type Picture } from "#app/domain/picture.ts";

/** What more than one stored document is made of. */
export const text = z.string().min(1).max(20_000);
export const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
export const count = z.int().min(0).max(10_000);
export const bp = z.int().min(0).max(10_000);
export const localized = z
  .strictObject({ en: text.optional(), bg: text.optional() })
  .refine((value) => value.en !== undefined || value.bg !== undefined);

/** A kept picture with what it shows. */
export const picture = z.strictObject({
  id: z.string().refine(isPictureId),
  alt: localized,
}) as z.ZodType<Picture>;
