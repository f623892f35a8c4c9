import type { Deferral, ProductPrice } from "./price-list.ts";
import type { Figures } from "./study-queue.ts";

const mostCents = 1_000_000_000;
const figure = /^(\d+(?:[.,]\d+)?)$/;

/** Money as people write it ("1 234,50", "€ 12", "12.5 лв."), in cents; null where it is none, or may be thousands as well ("1,234"). */
export function readMoney(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]|€|eur|евро|лв\.?|bgn/giu, "");
  if (/^\d+[.,]\d{3}$/.test(bare)) return null;
  // With both signs the last one is the decimal sign; a lone one is it too.
  const plain = /,\d+$/.test(bare) && bare.split(",").length === 2 ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  if (!figure.test(plain)) return null;
  const cents = Math.round(Number(plain) * 100);
  return cents <= mostCents ? cents : null;
}

/** A share such as "3 %" or "2,5" in basis points, from 0 to 100 %; null where it is none. */
export function readShare(text: string): number | null {
  const bare = text.replace(/[\s\u00a0%]/g, "");
  if (!figure.test(bare)) return null;
  const bp = Math.round(Number(bare.replace(",", ".")) * 100);
  return bp <= 10_000 ? bp : null;
}

/** A whole number such as "1 200", null where it is none. */
export function readWhole(text: string): number | null {
  const bare = text.replace(/[\s\u00a0]/g, "");
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

// Lines such as "10: 3 %", each from a higher number than the one before; several may share a line, between semicolons.
function readSteps(text: string): [number, number][] | null {
  const steps: [number, number][] = [];
  for (const line of text.split(/[\n;]/).map((one) => one.trim()).filter(Boolean)) {
    const [from = "", share = "", ...rest] = line.split(/[:=]/);
    const [n, bp] = [readWhole(from.replace(/\+$/, "")), readShare(share)];
    if (rest.length > 0 || n === null || n < 1 || bp === null || n <= (steps.at(-1)?.[0] ?? 0)) return null;
    steps.push([n, bp]);
  }
  return steps.length <= 20 ? steps : null;
}

export const readTiers = (text: string): ProductPrice["tiers"] | null => readSteps(text)?.map(([from, discountBp]) => ({ from, discountBp })) ?? null;
export const readDeferrals = (text: string): Deferral[] | null => {
  const steps = readSteps(text);
  return steps?.every(([days]) => days <= 365) ? steps.map(([upToDays, takesBp]) => ({ upToDays, takesBp })) : null;
};

const share = (bp: number) => `${bp / 100} %`;
export const tiersText = (tiers: ProductPrice["tiers"]) => tiers.map(({ from, discountBp }) => `${from}: ${share(discountBp)}`).join("\n");
export const deferralsText = (deferrals: readonly Deferral[]) => deferrals.map(({ upToDays, takesBp }) => `${upToDays}: ${share(takesBp)}`).join("\n");
export const moneyText = (cents: number) => (cents / 100).toFixed(2);

/** A margin in money ("12.50") or as a share of the price ("35 %"). Empty is none; undefined where it cannot be read. */
export function readMargin(text: string): Pick<Figures, "marginCents" | "marginBp"> | undefined {
  if (text.trim() === "") return { marginCents: null, marginBp: null };
  const marginBp = text.includes("%") ? readShare(text) : null;
  const marginCents = text.includes("%") ? null : readMoney(text);
  return marginBp === null && marginCents === null ? undefined : { marginCents, marginBp };
}

export function marginText({ marginCents, marginBp }: Pick<Figures, "marginCents" | "marginBp">): string {
  if (marginCents !== null) return moneyText(marginCents);
  return marginBp === null ? "" : share(marginBp);
}
