import { z } from "zod";
import type { ProductColumn } from "#app/domain/product-import-columns.ts";
import { columnsField, listFields } from "#app/web/import-fields.ts";

/** How many letters of a cell are read: one more than a text may have, so that one that is too long is seen to be. */
export const cellLetters = 4_001;

/** `allowed` are the columns this person may fill. */
export const productImportForm = (allowed: readonly ProductColumn[]) =>
  z.strictObject({ ...listFields(cellLetters), columns: columnsField(allowed) });
