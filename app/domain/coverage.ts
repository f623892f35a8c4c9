/** Below so many answers a share tells of persons and of chance, not of the team. */
import { aspects, type Aspect } from "./aspects.ts";
export const leastAnswers = 5;
/** Below this share (basis points) a cell counts as weak. */
const weakBp = 7_000;

/** One answer about an aspect of a product; full marks are 10,000 basis points. */
export type CellAnswer = { product: string; aspect: Aspect; bp: number };
/** Answers about one thing: how many, and how many of them were right in full. */
export type Cell = { aspect: Aspect; n: number; right: number };
export type Strength = "unknown" | "weak" | "known";

/** The answers counted by product and aspect, every cell of these products being there. */
export function cellsOf(
  products: readonly string[],
  answers: readonly CellAnswer[],
): { product: string; cells: Cell[] }[] {
  return products.map((product) => {
    const own = answers.filter((answer) => answer.product === product);
    return {
      product,
      cells: aspects.map((aspect) => {
        const given = own.filter((answer) => answer.aspect === aspect);
        return { aspect, n: given.length, right: given.filter(({ bp }) => bp === 10_000).length };
      }),
    };
  });
}

/** How well a team knows it; nothing is said of too few answers. */
export function strengthOf({ n, right }: Pick<Cell, "n" | "right">): Strength {
  if (n < leastAnswers) return "unknown";
  return right * 10_000 < n * weakBp ? "weak" : "known";
}
