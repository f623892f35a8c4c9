import { percentOfWeight, weightOfPercent } from "./answer-weights.ts";
import { optionLine } from "./line-syntax.ts";
import type { Filled } from "./question-kind.ts";
import type { BankOption } from "./question-parts.ts";
import { ifSaid, type WrittenRow, withIds } from "./question-rows.ts";

/** The rows in which options are typed: which is right, or what share each brings, its text, and why. */
export const optionRows = <const Right extends "one" | "some">(right: Right) =>
  ({
    as: "rows",
    most: 30,
    line: optionLine,
    cells: {
      right: { as: right },
      text: { as: "texts", max: 2_000, hasPicture: true },
      share: { as: "share", least: -100, isFolded: true },
      why: { as: "texts", max: 2_000, isOptional: true, isFolded: true, hasPicture: true },
    },
  }) as const;

/** Options as rows. What is wrong and brings nothing needs no share. */
export function writeOptions(options: readonly BankOption[] = [], right: readonly string[]): WrittenRow[] {
  return options.map(({ id, text, explanation, weightBp }) => {
    const isRight = right.includes(id);
    const share =
      weightBp === undefined || (weightBp === 0 && !isRight) ? "" : String(percentOfWeight(weightBp));
    return { id, cells: { right: isRight ? "yes" : "", text, share, why: explanation } };
  });
}

/** Options from their rows; a share decides where there is one, else the mark. */
export function readOptions(
  filled: Filled,
  before: readonly BankOption[] = [],
): { options: BankOption[]; right: string[]; isWeighed: boolean } {
  const rows = withIds(filled.rows("options"), "o", before);
  const isWeighed = rows.some((row) => row.number("share") !== null);
  const worth = rows.map((row) => weightOfPercent(row.number("share") ?? (row.isTicked("right") ? 100 : 0)));
  const options = rows.map((row, index): BankOption => {
    const old = before.find(({ id }) => id === row.id);
    const why = ifSaid(row.texts("why", old?.explanation));
    return {
      id: row.id,
      text: row.texts("text", old?.text),
      ...(why && { explanation: why }),
      ...(isWeighed && { weightBp: worth[index] ?? 0 }),
    };
  });
  const right = rows.filter((_, index) => (worth[index] ?? 0) > 0).map(({ id }) => id);
  return { options, right, isWeighed };
}
