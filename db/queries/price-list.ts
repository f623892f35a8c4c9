import { randomUUID } from "node:crypto";
import { asc, desc, eq } from "drizzle-orm";
import type { Deferral, PriceList, ProductPrice } from "#app/domain/price-list.ts";
import type { Conn, Tx } from "#db/engine";
import { deferrals as stored, priceTiers } from "#db/forms/price-list.ts";
import { deferralLists, productPrices, products } from "#db/schema/index.ts";

type Setter = { at: number; actorId: string | null };

/** The price list as it stands now, by product key. */
export async function findPriceList(conn: Conn | Tx): Promise<PriceList> {
  const rows = await conn
    .select({ key: products.key, cents: productPrices.cents, tiers: productPrices.tiers })
    .from(productPrices)
    .innerJoin(products, eq(products.id, productPrices.productId))
    .orderBy(asc(productPrices.setAt), asc(productPrices.id));
  const [list] = await conn
    .select({ deferrals: deferralLists.deferrals })
    .from(deferralLists)
    .orderBy(desc(deferralLists.setAt), desc(deferralLists.id))
    .limit(1);
  return {
    prices: Object.fromEntries(
      [...new Map(rows.map((row) => [row.key, row])).values()].flatMap(({ key, cents, tiers }) =>
        cents === null ? [] : [[key, { cents, tiers: priceTiers.read(tiers) }]],
      ),
    ),
    deferrals: list ? stored.read(list.deferrals) : [],
  };
}

/** What a product costs now; null where it has no price. */
export async function findPrice(conn: Conn | Tx, productId: string): Promise<ProductPrice | null> {
  const [row] = await conn
    .select({ cents: productPrices.cents, tiers: productPrices.tiers })
    .from(productPrices)
    .where(eq(productPrices.productId, productId))
    .orderBy(desc(productPrices.setAt), desc(productPrices.id))
    .limit(1);
  return !row || row.cents === null ? null : { cents: row.cents, tiers: priceTiers.read(row.tiers) };
}

/** Sets a product's price from now on; null takes it away. */
export async function insertPrice(
  tx: Tx,
  productId: string,
  price: ProductPrice | null,
  { at, actorId }: Setter,
): Promise<string> {
  const { cents, tiers } = price ?? { cents: null, tiers: [] };
  const id = randomUUID();
  await tx
    .insert(productPrices)
    .values({ id, productId, cents, tiers: priceTiers.write(tiers), setAt: at, setById: actorId });
  return id;
}

/** Sets what payment deferrals take off the discount from now on. */
export async function insertDeferrals(
  tx: Tx,
  deferrals: readonly Deferral[],
  { at, actorId }: Setter,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insert(deferralLists)
    .values({ id, deferrals: stored.write([...deferrals]), setAt: at, setById: actorId });
  return id;
}
