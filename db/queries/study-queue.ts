import { isNull } from "drizzle-orm";
import type { PriceList } from "#app/domain/price-list.ts";
import type { Priority } from "#app/domain/product.ts";
import { bringsMonthly, type Figures, type Place, studyQueue } from "#app/domain/study-queue.ts";
import type { Conn, Tx } from "#db/engine";
import { findProductOrder } from "#db/queries/company.ts";
import { findFigures } from "#db/queries/figures.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { products } from "#db/schema/index.ts";

/** The products still sold in the order they are to be studied. Tells places, never figures. */
export async function findStudyQueue(conn: Conn | Tx): Promise<Place[]> {
  const rows = await conn
    .select({
      id: products.id,
      key: products.key,
      priority: products.priority,
      pinnedAt: products.pinnedAt,
      createdAt: products.createdAt,
    })
    .from(products)
    .where(isNull(products.retiredAt));
  const order = await findProductOrder(conn);
  const figures = order === "figures" ? await findFigures(conn) : new Map<string, Figures>();
  const prices: PriceList["prices"] = order === "figures" ? (await findPriceList(conn)).prices : {};
  return studyQueue(
    rows.map(({ id, priority, ...row }) => {
      const own = figures.get(id);
      return {
        ...row,
        priority: priority as Priority,
        brings: own ? bringsMonthly(own, prices[row.key]?.cents ?? null) : null,
      };
    }),
    order,
  );
}
