import { z } from "zod";
import { isPictureId } from "#app/domain/picture.ts";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { columnsField, listFields, sourceForm } from "#app/web/import-fields.ts";

/** How many letters of a cell are read: one more than a text may have, so that one that is too long is seen to be. */
export const cellLetters = 4_001;

/** Beside the list there may be a zip of photos, which is read apart from the fields. */
export const productSourceForm = sourceForm.extend({ photos: z.literal("").optional() });

/** The photos that were kept when the list was looked at, as the preview carries them; null where none came. */
const photos = z
  .string()
  .max(60_000, "too-long")
  .optional()
  .transform((text, context): Record<string, string> | null => {
    if (!text) return null;
    const read = carriedPhotos.safeParse(parsed(text));
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });
const carriedPhotos = z.record(z.string().max(200), z.string().refine(isPictureId));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `allowed` are the columns this person may fill. */
export const productImportForm = (allowed: readonly ProductColumn[]) =>
  z.strictObject({ ...listFields(cellLetters), columns: columnsField(allowed), photos });
