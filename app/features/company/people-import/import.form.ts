import { z } from "zod";
import { roles } from "#app/domain/access-table.ts";
import { importColumns } from "#app/domain/people-import-columns.ts";
import { columnsField, listFields } from "#app/web/import-fields.ts";

const lines = z
  .array(
    z
      .string()
      .regex(/^\d{1,7}$/, "invalid")
      .transform(Number),
  )
  .max(2_020);
export const peopleImportForm = z.strictObject({
  ...listFields(300),
  columns: columnsField(importColumns),
  // What was said of words that may stand for a role, and of lines that are somebody else than the one of their name.
  word: z.array(z.string().max(60)).max(200).optional(),
  wordRole: z
    .array(z.enum(["", ...roles]))
    .max(200)
    .optional(),
  others: lines.optional(),
});
