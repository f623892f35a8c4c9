import { type Figure, known, meanOf, unknown, varies } from "./figure.ts";

/** One thing marked, by every grader in the same order; null where one gave no mark. */
export type Unit = readonly (number | null)[];

/** Below these numbers of things marked nothing is computed. */
export const leastForAgreement = 10;
export const leastForDrift = 5;
/** The scale of every mark. */
export const grades = [0, 1, 2, 3] as const;

type Weights = "linear" | "quadratic";
const distance = (weights: Weights, a: number, b: number) =>
  weights === "linear" ? Math.abs(a - b) : (a - b) ** 2;

/** Weighted kappa of two graders, at most 1; chance gives 0 (Cohen 1968, Psychological Bulletin 70). Things both marked count. */
export function weightedKappa(units: readonly Unit[], weights: Weights): Figure {
  const pairs = units.flatMap(([a, b]) => (a == null || b == null ? [] : [[a, b] as const]));
  const n = pairs.length;
  if (n < leastForAgreement) return unknown("too-few", n);
  const observed = pairs.reduce((sum, [a, b]) => sum + distance(weights, a, b), 0) / n;
  const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const expected =
    first.reduce((sum, a) => sum + second.reduce((inner, b) => inner + distance(weights, a, b), 0), 0) /
    n ** 2;
  return varies([...first, ...second]) ? known(1 - observed / expected, n) : unknown("no-variation", n);
}

/** Alpha of two graders or more with marks missing, at most 1; chance gives 0 (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). */
export function krippendorffAlpha(units: readonly Unit[], level: "ordinal" | "interval"): Figure {
  const pairable = units
    .map((unit) => unit.filter((mark) => mark !== null))
    .filter((marks) => marks.length > 1);
  const n = pairable.length;
  if (n < leastForAgreement) return unknown("too-few", n);
  const all = pairable.flat();
  if (!varies(all)) return unknown("no-variation", n);
  const frequency = new Map<number, number>();
  for (const mark of all) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const between = level === "interval" ? (a: number, b: number) => (a - b) ** 2 : ordinalMetric(frequency);
  const observed =
    pairable.reduce((sum, marks) => sum + allPairs(marks, between) / (marks.length - 1), 0) / all.length;
  let expected = 0;
  for (const [a, ofA] of frequency) for (const [b, ofB] of frequency) expected += ofA * ofB * between(a, b);
  return known(1 - observed / (expected / (all.length * (all.length - 1))), n);
}

/** Squared number of marks between two grades, half of their own counted (section D of the paper). */
function ordinalMetric(frequency: ReadonlyMap<number, number>): (a: number, b: number) => number {
  return (a, b) => {
    if (a === b) return 0;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    let between = -((frequency.get(low) ?? 0) + (frequency.get(high) ?? 0)) / 2;
    for (const [grade, n] of frequency) if (grade >= low && grade <= high) between += n;
    return between ** 2;
  };
}

function allPairs(marks: readonly number[], between: (a: number, b: number) => number): number {
  return marks.reduce((sum, a) => sum + marks.reduce((inner, b) => inner + between(a, b), 0), 0);
}

/** How far one grader's marks lie above (+) or below (-) the mean of the others', in marks; things somebody else marked too count. */
export function drift(units: readonly Unit[], grader: number): Figure {
  const differences = units.flatMap((unit) => {
    const own = unit[grader];
    const others = unit.filter((mark, index) => mark !== null && index !== grader) as number[];
    return own == null || others.length === 0 ? [] : [own - meanOf(others)];
  });
  return differences.length < leastForDrift
    ? unknown("too-few", differences.length)
    : known(meanOf(differences), differences.length);
}
