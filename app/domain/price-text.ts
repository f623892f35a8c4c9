import { inDecimals } from "./number-text.ts";
import type { Language } from "./localized.ts";
import type { Deferral, ProductPrice } from "./price-list.ts";
import type { Figures } from "./study-queue.ts";

const mostCents = 1_000_000_000;
const figure = /^(\d+(?:[.,]\d+)?)$/;
const euro = /€|eur|евро/giu;
const leva = /лв\.?|лева|bgn/iu;
const levaAnEuro = 1.95583;

/** Cents of a number, halves up. */
export const centsOf = (amount: number) => Math.round(Number((amount * 100).toPrecision(14)));

/** Money as people write it ("1 234,50", "€ 12", "1.234,50"), in cents. Null where it is none, is another currency, or may be thousands as well ("1,234"). */
export function readMoney(text: string): number | null {
  const bare = text.replace(euro, "").trim();
  if (isUnclearMoney(bare)) return null;
  const plain = plainFigure(bare);
  const cents = plain === null ? null : centsOf(plain);
  return cents !== null && cents <= mostCents ? cents : null;
}

/** A figure that is thousands to one reader and three decimals to another. */
export const isUnclearMoney = (text: string) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(text.replace(euro, "").trim());

/** What an amount in leva is in euro cents, at the fixed rate; null where the text says nothing of leva. */
export function readLeva(text: string): number | null {
  if (!leva.test(text)) return null;
  const amount = plainFigure(text.replace(leva, "").trim());
  return amount === null ? 0 : centsOf(amount / levaAnEuro);
}

// Groups of thousands are three digits each; with both signs the last one is the decimal sign, and a lone one is it too.
function plainFigure(text: string): number | null {
  const tight = text.replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, "");
  const grouped = [
    [/^\d{1,3}(?:\.\d{3})+,\d+$/, "."],
    [/^\d{1,3}(?:,\d{3})+\.\d+$/, ","],
    [/^\d{1,3}(?:\.\d{3}){2,}$/, "."],
    [/^\d{1,3}(?:,\d{3}){2,}$/, ","],
  ] as const;
  const [, sign = ""] = grouped.find(([shape]) => shape.test(tight)) ?? [];
  const plain = (sign ? tight.replaceAll(sign, "") : tight).replace(",", ".");
  return figure.test(plain) ? Number(plain) : null;
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
  for (const line of text
    .split(/[\n;]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [from = "", share = "", ...rest] = line.split(/[:=]/);
    const [n, bp] = [readWhole(from.replace(/\+$/, "")), readShare(share)];
    const before = steps.at(-1)?.[0] ?? 0;
    if (rest.length > 0 || n === null || bp === null || n <= before) return null;
    steps.push([n, bp]);
  }
  return steps.length <= 20 ? steps : null;
}

export const readTiers = (text: string): ProductPrice["tiers"] | null =>
  readSteps(text)?.map(([from, discountBp]) => ({ from, discountBp })) ?? null;
export const readDeferrals = (text: string): Deferral[] | null => {
  const steps = readSteps(text);
  return steps?.every(([days]) => days <= 365)
    ? steps.map(([upToDays, takesBp]) => ({ upToDays, takesBp }))
    : null;
};

const share = (bp: number, language: Language) => inDecimals(`${bp / 100}%`, language);
export const tiersText = (tiers: ProductPrice["tiers"], language: Language) =>
  tiers.map(({ from, discountBp }) => `${from}: ${share(discountBp, language)}`).join("\n");
export const deferralsText = (deferrals: readonly Deferral[], language: Language) =>
  deferrals.map(({ upToDays, takesBp }) => `${upToDays}: ${share(takesBp, language)}`).join("\n");
export const moneyText = (cents: number, language: Language) =>
  inDecimals((cents / 100).toFixed(2), language);

/** A margin in money ("12.50") or as a share of the price ("35 %"). Empty is none; undefined where it cannot be read. */
export function readMargin(text: string): Pick<Figures, "marginCents" | "marginBp"> | undefined {
  if (text.trim() === "") return { marginCents: null, marginBp: null };
  const marginBp = text.includes("%") ? readShare(text) : null;
  const marginCents = text.includes("%") ? null : readMoney(text);
  return marginBp === null && marginCents === null ? undefined : { marginCents, marginBp };
}

export function marginText(
  { marginCents, marginBp }: Pick<Figures, "marginCents" | "marginBp">,
  language: Language,
): string {
  if (marginCents !== null) return moneyText(marginCents, language);
  return marginBp === null ? "" : share(marginBp, language);
}
