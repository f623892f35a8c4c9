import { productFacts } from "#app/domain/product-facts.ts";
import { id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { people } from "./people.ts";

export const products = table("products", {
  id: id().primaryKey(),
  key: text("key").notNull(),
  content: text("content").notNull(),
  priority: int("priority").notNull(),
  createdAt: ts("created_at").notNull(),
}, (t) => [uniqueIndex("products_key").on(t.key)]);

/** A fact of a product that was changed after the product came into the catalogue. */
export const productChanges = table("product_changes", {
  id: id().primaryKey(),
  productId: text("product_id").notNull().references(() => products.id),
  fact: text("fact", { enum: productFacts }).notNull(),
  changedAt: ts("changed_at").notNull(),
  changedById: text("changed_by_id").references(() => people.id),
}, (t) => [index("product_changes_product").on(t.productId, t.changedAt)]);

/** The newest row of a product is its price: integer cents, and JSON tiers (from so many units, discount in basis points). */
export const productPrices = table("product_prices", {
  id: id().primaryKey(),
  productId: text("product_id").notNull().references(() => products.id),
  cents: int("cents").notNull(),
  tiers: text("tiers").notNull(),
  setAt: ts("set_at").notNull(),
  setById: text("set_by_id").references(() => people.id),
}, (t) => [index("product_prices_product").on(t.productId, t.setAt)]);

/** The newest row holds the company's payment deferrals as JSON (up to so many days, basis points off the discount). */
export const deferralLists = table("deferral_lists", {
  id: id().primaryKey(),
  deferrals: text("deferrals").notNull(),
  setAt: ts("set_at").notNull(),
  setById: text("set_by_id").references(() => people.id),
}, (t) => [index("deferral_lists_set").on(t.setAt)]);
