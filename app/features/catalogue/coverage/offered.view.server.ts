import { openTopics } from "#app/domain/drafts/open-topics.ts";
import { read } from "#db/engine";
import { findAskedTopics } from "#db/queries/drafts.ts";
import { findPriceList } from "#db/queries/price-list.ts";

/** Whether drafts are offered although no cell is empty: prices have no column, and a question to be read again fills its cell all the same. */
export async function isAnyDraftOffered(products: readonly string[]): Promise<boolean> {
  const { prices } = await findPriceList(read());
  return openTopics(products, await findAskedTopics(read()), (key) => prices[key] !== undefined).length > 0;
}
