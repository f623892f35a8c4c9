import { type Actor, can } from "#app/domain/access.ts";
import { type Language, languagesOf } from "#app/domain/localized.ts";
import { columnsFor, type ProductColumn } from "#app/domain/product-import-columns.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";

/** The languages written in, and the columns this person may fill. */
export async function importScope(
  actor: Actor,
): Promise<{ languages: Language[]; allowed: ProductColumn[] }> {
  const languages = languagesOf(await findSettings(read()));
  return { languages, allowed: columnsFor(languages, can(actor, "margin.edit")) };
}
