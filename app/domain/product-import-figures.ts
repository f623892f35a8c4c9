import { type LineProblem, lineProblems } from "./import-table.ts";
import type { ProductPrice } from "./price-list.ts";
import {
  centsOf,
  isUnclearMoney,
  moneyText,
  readLeva,
  readMoney,
  readShare,
  readTiers,
  readWhole,
} from "./price-text.ts";
import type { Figures } from "./study-queue.ts";
import { type Cell, textOf } from "./table.ts";

export const productProblems = [
  "name-missing",
  "product-twice",
  "code-unclear",
  "name-unclear",
  "too-long",
  "not-a-price",
  "unclear-price",
  "in-leva",
  "not-tiers",
  "price-missing",
  "not-days",
  "not-a-priority",
  "not-a-margin",
  "not-units",
  "unknown-product",
  "unclear-product",
  "unknown-photo",
  "too-many-photos",
  ...lineProblems,
] as const;
export type ProductProblem = (typeof productProblems)[number];
/** What keeps a line from being read, with what stood there. */
export type Problem = { problem: ProductProblem | LineProblem; value: string };
export const noFigures: Figures = { marginCents: null, marginBp: null, unitsPerMonth: null };
type Money = { cents: number } | Problem;

/** Money in a cell under a heading, which may name a currency for the whole column. A number is a number: it has no thousands sign to confuse. */
export function moneyOf(cell: Cell, heading: string, otherwise: "not-a-price" | "not-a-margin"): Money {
  const text = textOf(cell);
  // The sign in the cell goes before the one over it.
  const said = /€|eur|евро/iu.test(text) ? text : `${text} ${readLeva(heading) === null ? "" : "лв."}`.trim();
  const inEuro = readLeva(said);
  if (inEuro !== null)
    return {
      problem: "in-leva",
      value: inEuro > 0 ? `${text} = ${moneyText(inEuro, text.includes(",") ? "bg" : "en")} EUR` : text,
    };
  if (/[$£¥₺₽]|\b(?:usd|gbp|ron|chf|rsd|mkd|try)\b/iu.test(heading) && said === text)
    return { problem: otherwise, value: `${heading}: ${text}`.slice(0, 60) };
  const cents =
    typeof cell === "number" ? (cell >= 0 && cell <= 10_000_000 ? centsOf(cell) : null) : readMoney(text);
  if (cents !== null) return { cents };
  return { problem: isUnclearMoney(text) ? "unclear-price" : otherwise, value: text.slice(0, 60) };
}

/** The price of a line; what is empty stays as it was. */
export function priceOf(
  money: Cell,
  heading: string,
  steps: string,
  before: ProductPrice | null,
): ProductPrice | null | Problem {
  if (money === "" && steps === "") return before;
  if (money === "" && !before) return { problem: "price-missing", value: steps };
  const read = money === "" ? { cents: before?.cents ?? 0 } : moneyOf(money, heading, "not-a-price");
  if ("problem" in read) return read;
  const tiers = steps === "" ? (before?.tiers ?? []) : readTiers(steps);
  return tiers ? { cents: read.cents, tiers } : { problem: "not-tiers", value: steps };
}

/** Margin and volume of a line; null where it says nothing of them. A share is as written; a mark-up is on the cost, so it becomes its share of the price. */
export function figuresOf(
  { money, share, markup, units }: Record<"money" | "share" | "markup" | "units", Cell>,
  heading: string,
  before: Figures,
): Figures | null | Problem {
  if ([money, share, markup, units].every((cell) => cell === "")) return null;
  const margin = marginOf(money, share, markup, heading, before);
  if ("problem" in margin) return margin;
  const n = units === "" ? before.unitsPerMonth : readWhole(textOf(units));
  return n === null && units !== ""
    ? { problem: "not-units", value: textOf(units) }
    : { marginCents: margin.marginCents, marginBp: margin.marginBp, unitsPerMonth: n };
}

function marginOf(
  money: Cell,
  share: Cell,
  markup: Cell,
  heading: string,
  before: Figures,
): Pick<Figures, "marginCents" | "marginBp"> | Problem {
  if (share !== "" || (money !== "" && textOf(money).includes("%"))) {
    const text = textOf(share === "" ? money : share);
    const marginBp = readShare(text);
    return marginBp === null ? { problem: "not-a-margin", value: text } : { marginCents: null, marginBp };
  }
  if (money !== "") {
    const read = moneyOf(money, heading, "not-a-margin");
    return "problem" in read ? read : { marginCents: read.cents, marginBp: null };
  }
  if (markup === "") return before;
  const bare = textOf(markup).replace(/[\s%]/g, "").replace(",", ".");
  const m = /^\d{1,5}(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
  return m === null
    ? { problem: "not-a-margin", value: textOf(markup) }
    : { marginCents: null, marginBp: Math.round((m / (100 + m)) * 10_000) };
}
