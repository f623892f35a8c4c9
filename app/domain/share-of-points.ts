/** All points of a question, in basis points. */
export const fullBp = 10_000;

/** Basis points that can be given; three thirds, written with seven digits, are everything. */
export function wholePoints(bp: number): number {
  return Math.min(fullBp, Math.max(0, Math.floor(bp + 0.01)));
}

/** The share of the right parts that was given, rounded down. */
export function shareOf(given: readonly string[], correct: readonly string[]): number {
  return Math.floor(
    (fullBp * new Set(given.filter((part) => correct.includes(part))).size) / Math.max(1, correct.length),
  );
}
