import { draftTopics } from "#app/domain/drafts/draft.ts";
import { productFacts } from "#app/domain/product-facts.ts";
import { id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { people } from "./people.ts";

export const products = table(
  "products",
  {
    id: id().primaryKey(),
    key: text("key").notNull(),
    content: text("content").notNull(),
    /** 1 to 3, set by hand. */
    priority: int("priority").notNull(),
    /** First in the study queue from this moment on, whatever else. */
    pinnedAt: ts("pinned_at"),
    /** Counts the changes, so that two people do not overwrite each other. */
    rev: int("rev").notNull().default(1),
    createdAt: ts("created_at").notNull(),
    retiredAt: ts("retired_at"),
  },
  (t) => [uniqueIndex("products_key").on(t.key)],
);

/** A fact of a product that was changed after the product came into the catalogue. */
export const productChanges = table(
  "product_changes",
  {
    id: id().primaryKey(),
    productId: text("product_id")
      .notNull()
      .references(() => products.id),
    fact: text("fact", { enum: productFacts }).notNull(),
    changedAt: ts("changed_at").notNull(),
    changedById: text("changed_by_id").references(() => people.id),
  },
  (t) => [index("product_changes_product").on(t.productId, t.changedAt)],
);

/** The newest row of a product is its price: integer cents (null: none from now on), and JSON tiers (from so many units, discount in basis points). */
export const productPrices = table(
  "product_prices",
  {
    id: id().primaryKey(),
    productId: text("product_id")
      .notNull()
      .references(() => products.id),
    cents: int("cents"),
    tiers: text("tiers").notNull(),
    setAt: ts("set_at").notNull(),
    setById: text("set_by_id").references(() => people.id),
  },
  (t) => [index("product_prices_product").on(t.productId, t.setAt)],
);

/** The newest row holds the company's payment deferrals as JSON (up to so many days, basis points off the discount). */
export const deferralLists = table(
  "deferral_lists",
  {
    id: id().primaryKey(),
    deferrals: text("deferrals").notNull(),
    setAt: ts("set_at").notNull(),
    setById: text("set_by_id").references(() => people.id),
  },
  (t) => [index("deferral_lists_set").on(t.setAt)],
);

/** The newest row of a product counts: margin of a unit in cents or in basis points of its price, and units sold in a month. Never for trainees. */
export const productFigures = table(
  "product_figures",
  {
    id: id().primaryKey(),
    productId: text("product_id")
      .notNull()
      .references(() => products.id),
    marginCents: int("margin_cents"),
    marginBp: int("margin_bp"),
    unitsPerMonth: int("units_per_month"),
    setAt: ts("set_at").notNull(),
    setById: text("set_by_id").references(() => people.id),
  },
  (t) => [index("product_figures_product").on(t.productId, t.setAt)],
);

/** Products taken in from one table, with what they were before, so that it can be taken back. */
export const productImports = table(
  "product_imports",
  {
    id: id().primaryKey(),
    importedById: text("imported_by_id")
      .notNull()
      .references(() => people.id),
    importedAt: ts("imported_at").notNull(),
    added: int("added_count").notNull(),
    changed: int("changed_count").notNull(),
    /** JSON. */
    items: text("items").notNull(),
    undoneAt: ts("undone_at"),
  },
  (t) => [index("product_imports_at").on(t.importedAt)],
);

/** Somebody wants no question drafted about this, as long as the facts are those of `factsHash`. */
export const leftOutDrafts = table(
  "left_out_drafts",
  {
    id: id().primaryKey(),
    productId: text("product_id")
      .notNull()
      .references(() => products.id),
    topic: text("topic", { enum: draftTopics }).notNull(),
    factsHash: text("facts_hash").notNull(),
    leftOutAt: ts("left_out_at").notNull(),
    leftOutById: text("left_out_by_id")
      .notNull()
      .references(() => people.id),
    undoneAt: ts("undone_at"),
  },
  (t) => [index("left_out_drafts_product").on(t.productId, t.undoneAt)],
);
