import type { ProductPrice } from "./price-list.ts";
import { readMargin, readMoney, readShare, readTiers, readWhole } from "./price-text.ts";
import type { Figures } from "./study-queue.ts";

export const productProblems = [
  "name-missing", "product-twice", "too-long", "not-a-price", "not-tiers", "price-missing", "not-days", "not-a-priority", "not-a-margin", "not-units", "unknown-product",
] as const;
export type ProductProblem = (typeof productProblems)[number];
/** What keeps a line from being read, with what stood there. */
export type Problem = { problem: ProductProblem; value: string };
export const noFigures: Figures = { marginCents: null, marginBp: null, unitsPerMonth: null };

/** The price of a line; what is empty stays as it was. */
export function priceOf(money: string, steps: string, before: ProductPrice | null): ProductPrice | null | Problem {
  if (money === "" && steps === "") return before;
  const cents = money === "" ? (before?.cents ?? null) : readMoney(money);
  if (cents === null) return money === "" ? { problem: "price-missing", value: steps } : { problem: "not-a-price", value: money };
  const tiers = steps === "" ? (before?.tiers ?? []) : readTiers(steps);
  return tiers ? { cents, tiers } : { problem: "not-tiers", value: steps };
}

/** Margin and volume of a line; null where it says nothing of them. */
export function figuresOf({ money, share, units }: Record<"money" | "share" | "units", string>, before: Figures): Figures | null | Problem {
  if (money + share + units === "") return null;
  // A spreadsheet keeps 35 % as 0.35.
  const bp = /^0[.,]\d+$|^1$/.test(share) ? Math.round(Number(share.replace(",", ".")) * 10_000) : readShare(share);
  const margin = share !== "" ? (bp === null ? undefined : { marginCents: null, marginBp: bp }) : money !== "" ? readMargin(money) : before;
  if (!margin) return { problem: "not-a-margin", value: share || money };
  const n = units === "" ? before.unitsPerMonth : readWhole(units);
  return n === null && units !== "" ? { problem: "not-units", value: units } : { marginCents: margin.marginCents, marginBp: margin.marginBp, unitsPerMonth: n };
}
