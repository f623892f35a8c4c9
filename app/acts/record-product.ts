import type { Actor } from "#app/domain/access.ts";
import { isSamePrice, isSameRule, type ProductPrice } from "#app/domain/price-list.ts";
import { changedFacts, type Priority, type Product } from "#app/domain/product.ts";
import type { ProductFact } from "#app/domain/product-facts.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertProduct } from "#db/queries/content.ts";
import { findPrice, insertPrice } from "#db/queries/price-list.ts";
import { insertProductChanges, type ProductRow, updateProduct } from "#db/queries/products.ts";

/** `price` null is none; left out, the price stays as it is. */
export type ProductState = { content: Product; priority: Priority; price?: ProductPrice | null };
type By = { actor: Actor; at: number };

/** Puts a product into the catalogue, with its price and journal entry. */
export async function addProduct(
  tx: Tx,
  id: string,
  key: string,
  { content, priority, price }: ProductState,
  { actor, at }: By,
): Promise<void> {
  await insertProduct(tx, key, priority, content, at, id);
  if (price) await insertPrice(tx, id, price, { at, actorId: actor.id });
  await journal(tx, {
    ...by(actor, at),
    act: "product.added",
    subjectId: null,
    objectKind: "product",
    objectId: id,
    body: { key, priority },
  });
}

/** Saves a product as it is now: what changed goes on record fact by fact. Null where somebody changed it since `rev`. */
export async function saveProduct(
  tx: Tx,
  { id, key, rev, content: before, retiredAt }: ProductRow,
  { content, priority, price, isSold = retiredAt === null }: ProductState & { isSold?: boolean },
  { actor, at }: By,
): Promise<ProductFact[] | null> {
  const oldPrice = await findPrice(tx, id);
  const isPriced = price !== undefined && !isSamePrice(oldPrice, price);
  const isOtherRule = isPriced && !isSameRule(oldPrice, price);
  const facts = [
    ...new Set([
      ...changedFacts(before, content),
      ...(isPriced ? ["price" as const] : []),
      ...(isOtherRule ? ["price-rule" as const] : []),
    ]),
  ];
  if (
    !(await updateProduct(
      tx,
      { id, rev },
      { content, priority, retiredAt: isSold ? null : (retiredAt ?? at) },
    ))
  )
    return null;
  if (isPriced) await insertPrice(tx, id, price, { at, actorId: actor.id });
  await insertProductChanges(tx, id, facts, { at, actorId: actor.id });
  await journal(tx, {
    ...by(actor, at),
    act: "product.changed",
    subjectId: null,
    objectKind: "product",
    objectId: id,
    body: { key, facts: facts.join(" "), priority, isSold },
  });
  return facts;
}
