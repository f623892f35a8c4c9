import { z } from "zod";
import { readCells } from "#app/domain/import-table.ts";
import { importColumns } from "#app/domain/people-import.ts";
import { mostCells } from "#app/domain/table.ts";

/** The table as it was read, carried from the preview to the import. */
const tableField = z.string().max(400_000, "too-long").transform((text, context) => {
  const table = readCells(text, { ...mostCells, letters: 300 });
  if (table) return table;
  context.addIssue({ code: "custom", message: "not-a-table" });
  return z.NEVER;
});
const columns = z.array(z.union([z.literal("").transform(() => null), z.enum(importColumns)])).max(mostCells.columns);
export const readForm = z.strictObject({ text: z.string().max(200_000, "too-long").optional(), file: z.string().optional() });
export const importForm = z.strictObject({
  table: tableField, columns, hasHeading: z.literal("yes").optional(), step: z.enum(["look", "import"]), requestId: z.string().min(8).max(80), password: z.string().max(200).optional(),
});
export const undoForm = z.strictObject({ password: z.string().max(200).optional() });
