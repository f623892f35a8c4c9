import { asc } from "drizzle-orm";
import type { Figures } from "#app/domain/study-queue.ts";
import type { Conn, Tx } from "#db/engine";
import { productFigures } from "#db/schema/index.ts";

/** Margins and volumes as they stand now, by product id. Only for who may read margins, and for the order of the queue. */
export async function findFigures(conn: Conn | Tx): Promise<Map<string, Figures>> {
  const rows = await conn
    .select()
    .from(productFigures)
    .orderBy(asc(productFigures.setAt), asc(productFigures.id));
  return new Map(
    rows.map(({ productId, marginCents, marginBp, unitsPerMonth }) => [
      productId,
      { marginCents, marginBp, unitsPerMonth },
    ]),
  );
}

export async function insertFigures(tx: Tx, row: typeof productFigures.$inferInsert): Promise<void> {
  await tx.insert(productFigures).values(row);
}
