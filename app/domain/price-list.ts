/** Prices in integer cents; each tier's discount (basis points) holds from its volume on, in units of the product. */
export type ProductPrice = { cents: number; tiers: { from: number; discountBp: number }[] };
/** What a payment deferral up to so many days takes off the discount, in basis points. */
export type Deferral = { upToDays: number; takesBp: number };
export type PriceList = { prices: Readonly<Record<string, ProductPrice>>; deferrals: readonly Deferral[] };

export const offersAsked = ["discount", "unit-price", "total"] as const;
export type OfferAsked = (typeof offersAsked)[number];
/** An offer worked out step by step: money in cents, shares in basis points. */
export type WorkedOffer = {
  asks: OfferAsked;
  volume: number;
  deferralDays: number;
  listCents: number;
  tierBp: number;
  takesBp: number;
  discountBp: number;
  unitCents: number;
  totalCents: number;
};

/** The offer for a volume and a payment deferral; null where the list has no price for it or no such deferral. */
export function workOffer(
  { prices, deferrals }: PriceList,
  product: string,
  asks: OfferAsked,
  volume: number,
  deferralDays: number,
): WorkedOffer | null {
  const price = prices[product];
  if (!price) return null;
  const tierBp = Math.max(
    0,
    ...price.tiers.filter(({ from }) => volume >= from).map(({ discountBp }) => discountBp),
  );
  const takesBp = deferralDays === 0 ? 0 : takenBy(deferrals, deferralDays);
  if (takesBp === null) return null;
  const discountBp = Math.max(0, tierBp - takesBp);
  const unitCents = Math.round((price.cents * (10_000 - discountBp)) / 10_000);
  return {
    asks,
    volume,
    deferralDays,
    listCents: price.cents,
    tierBp,
    takesBp,
    discountBp,
    unitCents,
    totalCents: unitCents * volume,
  };
}

export function isSamePrice(a: ProductPrice | null, b: ProductPrice | null): boolean {
  return (
    a?.cents === b?.cents &&
    a?.tiers.length === b?.tiers.length &&
    (a?.tiers ?? []).every(
      ({ from, discountBp }, index) =>
        b?.tiers[index]?.from === from && b.tiers[index].discountBp === discountBp,
    )
  );
}

/** Whether orders are worked out alike: a price is on the list, and its discounts begin at the same quantities, however large they are. */
export function isSameRule(a: ProductPrice | null, b: ProductPrice | null): boolean {
  const steps = (price: ProductPrice | null) => price?.tiers.map(({ from }) => from).join() ?? null;
  return steps(a) === steps(b);
}

/** What is asked of an offer, as a person writes it: per cent, or money with two decimals. */
export function figureOf({ asks, discountBp, unitCents, totalCents }: WorkedOffer): number {
  if (asks === "discount") return discountBp / 100;
  return (asks === "unit-price" ? unitCents : totalCents) / 100;
}

function takenBy(deferrals: readonly Deferral[], days: number): number | null {
  const fitting = deferrals
    .filter(({ upToDays }) => days <= upToDays)
    .sort((a, b) => a.upToDays - b.upToDays);
  return fitting[0]?.takesBp ?? null;
}
