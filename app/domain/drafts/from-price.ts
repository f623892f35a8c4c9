import type { OfferAsked, ProductPrice } from "#app/domain/price-list.ts";
import { moneyText } from "#app/domain/price-text.ts";
import type { DraftForm } from "./draft.ts";
import { named } from "./named.ts";

const mostVolume = 10_000_000;

/** What an order comes to by the price list, whose figures it takes at the moment it is asked. */
export const offer =
  (asks: OfferAsked, isDeferred: boolean): DraftForm =>
  (asked) => {
    const { price, key } = asked.own;
    if (!price || price.cents === 0 || price.tiers.length === 0) return null;
    if (isDeferred && asked.deferrals.length === 0) return null;
    const when = isDeferred ? "deferred" : "atOnce";
    const volumes = volumesOf(price);
    return {
      kind: "calculated",
      points: 2,
      product: key,
      asks,
      volumes,
      deferrals: isDeferred ? [...asked.deferrals] : [0],
      tolerance:
        asks === "discount" ? 0 : asks === "unit-price" ? 0.01 : Math.ceil(Math.max(...volumes) / 2) / 100,
      prompt: asked.ask((words) => words.offers[asks][when]),
      explanation: asked.say((words) => words.whyOffer[when]),
      // It follows the price list by itself, so a new price leaves it right.
      builtOn: [],
    };
  };

/** The price itself. */
export const listPrice: DraftForm = (asked) => {
  const { price } = asked.own;
  if (!price || price.cents === 0) return null;
  return {
    kind: "number",
    points: 1,
    value: price.cents / 100,
    tolerance: 0,
    unit: { en: "EUR", bg: "евро" },
    prompt: asked.ask((words) => words.listPrice),
    explanation: asked.say((words, language) =>
      words.whyPrice(named(asked.own, words, language), moneyText(price.cents, language)),
    ),
    builtOn: ["price"],
  };
};

/** Quantities below the first step, at each, and between them. */
function volumesOf({ tiers }: ProductPrice): number[] {
  const steps = [0, ...tiers.map(({ from }) => from)];
  const between = steps.map((from, index) => {
    const next = steps[index + 1] ?? 2 * from;
    const middle = Math.round((from + next) / 2);
    const even = asSpoken(middle);
    return even > from && even < next ? even : middle;
  });
  return [...new Set([...steps, ...between])]
    .filter((volume) => volume >= 1 && volume <= mostVolume)
    .sort((a, b) => a - b);
}

/** A quantity as clients order it: two figures and noughts. */
function asSpoken(n: number): number {
  const unit = 10 ** Math.max(0, String(n).length - 2);
  return Math.round(n / unit) * unit;
}
