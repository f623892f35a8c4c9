import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { type Product, priorities } from "#app/domain/product.ts";
import type { KnownProduct } from "#app/domain/product-import.ts";
import { readProduct } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { findFigures } from "#db/queries/figures.ts";
import { findPriceList, tiersSchema } from "#db/queries/price-list.ts";
import { findAllProducts, type ProductRow } from "#db/queries/products.ts";
import { particulars, productImports } from "#db/schema/index.ts";

const whole = z.int().min(0).nullable();
const content = z.unknown().transform((value) => readProduct(JSON.stringify(value)) as Product);
const before = z.strictObject({
  content, priority: z.literal([...priorities]), price: z.strictObject({ cents: z.int(), tiers: tiersSchema }).nullable(), isSold: z.boolean(),
  figures: z.strictObject({ marginCents: whole, marginBp: whole, unitsPerMonth: whole }).nullable(),
});
const items = z.array(z.strictObject({ id: z.string(), rev: z.int(), setFigures: z.boolean(), before: before.nullable() }));
/** One product of an import: its revision since, and what it was before; null where it was new. */
export type ImportItem = z.infer<typeof items>[number];

/** The catalogue as an import meets it. */
export async function findKnownProducts(conn: Conn | Tx): Promise<(KnownProduct & { row: ProductRow })[]> {
  const { prices } = await findPriceList(conn);
  const figures = await findFigures(conn);
  return (await findAllProducts(conn)).map((row) => ({
    row, key: row.key, content: row.content, priority: row.priority, price: prices[row.key] ?? null, isSold: row.retiredAt === null, figures: figures.get(row.id) ?? null,
  }));
}

export async function hasProductImport(conn: Conn | Tx, id: string): Promise<boolean> {
  return (await conn.select({ id: productImports.id }).from(productImports).where(eq(productImports.id, id))).length > 0;
}

export async function insertProductImport(tx: Tx, row: Omit<typeof productImports.$inferInsert, "items"> & { items: ImportItem[] }): Promise<void> {
  await tx.insert(productImports).values({ ...row, items: JSON.stringify(row.items) });
}

export async function findProductImport(conn: Conn | Tx, id: string) {
  const [row] = await conn.select().from(productImports).where(eq(productImports.id, id));
  return row && { ...row, items: items.parse(JSON.parse(row.items)) };
}

export async function findLastProductImports(conn: Conn, limit: number) {
  return conn.select({ id: productImports.id, importedAt: productImports.importedAt, added: productImports.added, changed: productImports.changed, undoneAt: productImports.undoneAt, by: particulars.name }).from(productImports)
    .innerJoin(particulars, eq(particulars.personId, productImports.importedById)).orderBy(desc(productImports.importedAt)).limit(limit);
}

export async function updateProductImportUndone(tx: Tx, id: string, undoneAt: number): Promise<void> {
  await tx.update(productImports).set({ undoneAt }).where(eq(productImports.id, id));
}
