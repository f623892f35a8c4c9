import { z } from "zod";

/** What more than one stored document is made of. */
export const text = z.string().min(1).max(20_000);
export const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
export const count = z.int().min(0).max(10_000);
export const bp = z.int().min(0).max(10_000);
export const localized = z
  .strictObject({ en: text.optional(), bg: text.optional() })
  .refine((value) => value.en !== undefined || value.bg !== undefined);
