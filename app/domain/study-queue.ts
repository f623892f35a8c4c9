import type { Priority } from "./product.ts";

/** What the queue goes by: the priority set by hand, or what a product brings. */
export const productOrders = ["hand", "figures"] as const;
export type ProductOrder = (typeof productOrders)[number];

/** Margin of one unit in cents, or in basis points of its price; units sold in a month. */
export type Figures = { marginCents: number | null; marginBp: number | null; unitsPerMonth: number | null };
export type Queueable = {
  key: string;
  priority: Priority;
  pinnedAt: number | null;
  createdAt: number;
  brings: number | null;
};
/** A product's place from 1; `priority` is a third of the queue where it is computed. Nothing here tells a margin. */
export type Place = { key: string; place: number; priority: Priority; isPinned: boolean };

/** What a product brings in a month, in cents; null where a figure is missing. */
export function bringsMonthly(
  { marginCents, marginBp, unitsPerMonth }: Figures,
  priceCents: number | null,
): number | null {
  const margin =
    marginCents ?? (marginBp !== null && priceCents !== null ? (priceCents * marginBp) / 10_000 : null);
  return margin === null || unitsPerMonth === null ? null : Math.round(margin * unitsPerMonth);
}

/** The order in which products are studied: pinned ones first, then by what they bring or by hand; those without figures come after those with. */
export function studyQueue(products: readonly Queueable[], by: ProductOrder): Place[] {
  const sorted = [...products].sort(
    (a, b) =>
      byPin(a, b) ||
      (by === "figures" ? byBrings(a, b) : 0) ||
      a.priority - b.priority ||
      a.createdAt - b.createdAt ||
      (a.key < b.key ? -1 : 1),
  );
  return sorted.map(({ key, priority, pinnedAt }, index) => ({
    key,
    place: index + 1,
    isPinned: pinnedAt !== null,
    priority: by === "hand" ? priority : ((1 + Math.floor((3 * index) / sorted.length)) as Priority),
  }));
}

const byPin = (a: Queueable, b: Queueable) =>
  (a.pinnedAt ?? Number.POSITIVE_INFINITY) === (b.pinnedAt ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a.pinnedAt ?? Number.POSITIVE_INFINITY) - (b.pinnedAt ?? Number.POSITIVE_INFINITY);
const byBrings = (a: Queueable, b: Queueable) =>
  a.brings === b.brings ? 0 : a.brings === null ? 1 : b.brings === null ? -1 : b.brings - a.brings;
