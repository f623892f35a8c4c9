import type { KnownProduct } from "#app/domain/product-identity.ts";
import { desc, eq } from "drizzle-orm";
import type { Conn, Tx } from "#db/engine";
import { type ImportItem, productImport } from "#db/forms/product-import.ts";
import { findFigures } from "#db/queries/figures.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findAllProducts, type ProductRow } from "#db/queries/products.ts";
import { particulars, productImports } from "#db/schema/index.ts";

export type { ImportItem };

/** The catalogue as an import meets it. */
export async function findKnownProducts(conn: Conn | Tx): Promise<(KnownProduct & { row: ProductRow })[]> {
  const { prices } = await findPriceList(conn);
  const figures = await findFigures(conn);
  return (await findAllProducts(conn)).map((row) => ({
    row,
    key: row.key,
    content: row.content,
    priority: row.priority,
    price: prices[row.key] ?? null,
    isSold: row.retiredAt === null,
    figures: figures.get(row.id) ?? null,
  }));
}

export async function hasProductImport(conn: Conn | Tx, id: string): Promise<boolean> {
  return (
    (await conn.select({ id: productImports.id }).from(productImports).where(eq(productImports.id, id)))
      .length > 0
  );
}

export async function insertProductImport(
  tx: Tx,
  row: Omit<typeof productImports.$inferInsert, "items"> & { items: ImportItem[] },
): Promise<void> {
  await tx.insert(productImports).values({ ...row, items: productImport.write(row.items) });
}

export async function findProductImport(conn: Conn | Tx, id: string) {
  const [row] = await conn.select().from(productImports).where(eq(productImports.id, id));
  return row && { ...row, items: productImport.read(row.items) };
}

export async function findLastProductImports(conn: Conn, limit: number) {
  return conn
    .select({
      id: productImports.id,
      importedAt: productImports.importedAt,
      added: productImports.added,
      changed: productImports.changed,
      undoneAt: productImports.undoneAt,
      by: particulars.name,
    })
    .from(productImports)
    .innerJoin(particulars, eq(particulars.personId, productImports.importedById))
    .orderBy(desc(productImports.importedAt))
    .limit(limit);
}

export async function updateProductImportUndone(tx: Tx, id: string, undoneAt: number): Promise<void> {
  await tx.update(productImports).set({ undoneAt }).where(eq(productImports.id, id));
}
