import { type Figure, known, meanOf, unknown, varies } from "./figure.ts";

/** One question on one paper: what was earned (basis points of the question) and what it is worth (points). */
export type Scored = { item: string; bp: number; points: number };
/** One person's first sitting: every question of the paper. */
export type Sitting = readonly Scored[];

/** Below these numbers of sittings nothing is computed. */
export const leastForDifficulty = 10;
export const leastForDiscrimination = 30;
export const leastForReliability = 30;

/** Mean share of the points earned at one question, in % (difficulty; Ebel & Frisbie 1991, Essentials of Educational Measurement). */
export function difficulty(sittings: readonly Sitting[], item: string): Figure {
  const shares = sittings.flatMap((sitting) =>
    sitting.filter((one) => one.item === item).map(({ bp }) => bp / 100),
  );
  return shares.length < leastForDifficulty
    ? unknown("too-few", shares.length)
    : known(meanOf(shares), shares.length);
}

/** Share of a paper's points earned, 0 to 1; `without` leaves one question out. Null where nothing is left. */
export function shareOf(sitting: Sitting, without?: string): number | null {
  const counted = sitting.filter(({ item }) => item !== without);
  const possible = counted.reduce((sum, { points }) => sum + points, 0);
  return possible === 0
    ? null
    : counted.reduce((sum, { bp, points }) => sum + bp * points, 0) / (10_000 * possible);
}

/** Corrected item–total correlation, -1 to 1: Pearson of a question with the share of the rest of its paper (Henrysson 1963, Psychometrika 28). */
export function discrimination(sittings: readonly Sitting[], item: string): Figure {
  const pairs = sittings.flatMap((sitting) => {
    const own = sitting.find((one) => one.item === item);
    const rest = shareOf(sitting, item);
    return own && rest !== null ? [[own.bp, rest] as const] : [];
  });
  if (pairs.length < leastForDiscrimination) return unknown("too-few", pairs.length);
  const [own, rest] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  return varies(own) && varies(rest)
    ? known(pearson(own, rest), pairs.length)
    : unknown("no-variation", pairs.length);
}

/** Product-moment correlation of two series of one length, both of which vary. */
function pearson(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [index, value] of x.entries()) {
    const [dx, dy] = [value - meanX, (y[index] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/**
 * Cronbach's alpha of a paper (Cronbach 1951, Psychometrika 16; KR-20 where questions are right or wrong, Kuder & Richardson 1937):
 * k·c / (v + (k-1)·c) from mean variance v, mean covariance c and k questions a paper. Where papers are drawn, covariances are pooled
 * over whoever met both questions, by degrees of freedom (item sampling, Lord & Novick 1968, ch. 11); with one fixed paper it is alpha itself.
 */
export function reliability(sittings: readonly Sitting[]): Figure {
  const n = sittings.length;
  if (n < leastForReliability) return unknown("too-few", n);
  const k = meanOf(sittings.map((sitting) => sitting.length));
  if (k <= 1) return unknown("one-question", n);
  const { variance, covariance } = pooled(sittings);
  const total = variance + (k - 1) * covariance;
  if (total <= variance * 1e-12) return unknown("no-variation", n);
  // Pairs of different people may vary together more than each question does by itself; on one fixed paper they cannot.
  return covariance > variance * (1 + 1e-9)
    ? unknown("little-overlap", n)
    : known((k * covariance) / total, n);
}

/** Mean variance of questions and mean covariance of pairs, each pooled by its degrees of freedom. */
function pooled(sittings: readonly Sitting[]): { variance: number; covariance: number } {
  const index = new Map<string, number>();
  for (const { item } of sittings.flat()) index.set(item, index.get(item) ?? index.size);
  const sums = Array.from(index, () => ({ n: 0, sum: 0 }));
  const rows = sittings.map((sitting) =>
    sitting.map(({ item, bp, points }) => ({ at: index.get(item) ?? 0, value: bp * points })),
  );
  for (const { at, value } of rows.flat()) {
    const own = sums[at];
    if (own) Object.assign(own, { n: own.n + 1, sum: own.sum + value });
  }
  const pairs = new Map<number, { n: number; x: number; y: number; xy: number }>();
  for (const row of rows) {
    const centred = row
      .map(({ at, value }) => ({ at, value: value - (sums[at]?.sum ?? 0) / (sums[at]?.n ?? 1) }))
      .sort((a, b) => a.at - b.at);
    for (const [first, { at, value }] of centred.entries()) {
      for (const other of centred.slice(first)) {
        const pair = pairs.get(at * index.size + other.at) ?? { n: 0, x: 0, y: 0, xy: 0 };
        pairs.set(at * index.size + other.at, {
          n: pair.n + 1,
          x: pair.x + value,
          y: pair.y + other.value,
          xy: pair.xy + value * other.value,
        });
      }
    }
  }
  const [own, mixed] = [
    { sum: 0, freedom: 0 },
    { sum: 0, freedom: 0 },
  ];
  for (const [at, { n, x, y, xy }] of pairs) {
    const into = at % (index.size + 1) === 0 ? own : mixed;
    into.sum += xy - (x * y) / n;
    into.freedom += n - 1;
  }
  return { variance: own.sum / Math.max(1, own.freedom), covariance: mixed.sum / Math.max(1, mixed.freedom) };
}
