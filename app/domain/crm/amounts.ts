import { centsOf, isUnclearMoney, readLeva, readMoney, readWhole } from "#app/domain/price-text.ts";
import type { Cell } from "#app/domain/table.ts";
import { textOf } from "#app/domain/table.ts";
import type { ResultUnit } from "./lists.ts";

export type AmountProblem = "unclear-amount" | "not-an-amount";
// As much as a column of whole numbers holds.
const mostCents = 2_000_000_000;

/** An amount of money in euro cents (leva at the fixed rate), or a count; null where the cell is empty. */
export function readAmount(cell: Cell | undefined, unit: ResultUnit): number | null | AmountProblem {
  const text = textOf(cell);
  if (text === "") return null;
  if (unit === "count") return readWhole(text.replace(/[.,]0+$/, "")) ?? "not-an-amount";
  if (typeof cell === "number") return within(centsOf(cell));
  if (isUnclearMoney(text)) return "unclear-amount";
  return within(readLeva(text) ?? readMoney(text.replace(/^-(?=\d)/, "x")));
}

const within = (cents: number | null) =>
  cents !== null && cents >= 0 && cents <= mostCents ? cents : "not-an-amount";
