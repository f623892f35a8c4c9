/** Why there is no figure; `little-overlap`: too few people have met the same questions. */
type Why = "too-few" | "no-variation" | "one-question" | "little-overlap";
/** A figure with the number of cases it rests on, or why there is none. */
export type Figure = { value: number; n: number } | { value: null; n: number; why: Why };

export const known = (value: number, n: number): Figure => ({ value, n });
export const unknown = (why: Why, n: number): Figure => ({ value: null, n, why });

/** Arithmetic mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two in the middle; 0 of nothing. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[half] ?? 0)
    : meanOf(sorted.slice(Math.max(0, half - 1), half + 1));
}

/** Whether there are two different values at least. */
export function varies(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}

/** A mean (or what `of` makes of the values), once there are `least` of them. */
export function figureOf(values: readonly number[], least: number, of = meanOf): Figure {
  return values.length < least ? unknown("too-few", values.length) : known(of(values), values.length);
}
