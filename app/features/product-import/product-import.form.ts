import { z } from "zod";
import { readCells } from "#app/domain/import-table.ts";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { mostCells } from "#app/domain/table.ts";

/** How many letters a cell may have. */
export const cellLetters = 4_000;

/** The table as it was read, carried from the preview to the import. */
const tableField = z.string().max(3_000_000, "too-long").transform((text, context) => {
  const table = readCells(text, { ...mostCells, letters: cellLetters });
  if (table) return table;
  context.addIssue({ code: "custom", message: "not-a-table" });
  return z.NEVER;
});

export const readForm = z.strictObject({ text: z.string().max(200_000, "too-long").optional(), file: z.string().optional() });
/** `allowed` are the columns this person may fill. */
export const importForm = (allowed: readonly ProductColumn[]) => z.strictObject({
  table: tableField, columns: z.array(z.union([z.literal("").transform(() => null), z.enum(allowed)])).max(mostCells.columns), hasHeading: z.literal("yes").optional(), step: z.enum(["look", "import"]),
  requestId: z.string().min(8).max(80),
});
export const undoForm = z.strictObject({});
