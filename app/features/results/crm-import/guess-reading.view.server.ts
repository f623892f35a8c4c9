import { guessReading } from "#app/domain/crm/guess.ts";
import type { CrmReading } from "#app/domain/crm/lists.ts";
import type { List } from "#app/domain/import-table.ts";
import { read } from "#db/engine";
import { findCrmMapping } from "#db/queries/crm-imports.ts";

/** How a file is read at first: as one with these headings was read last, else as its headings say. */
export async function readingOf(list: List): Promise<CrmReading> {
  const headings = list.headings ?? [];
  return (headings.length > 0 && (await findCrmMapping(read(), headings))) || guessReading(headings);
}
