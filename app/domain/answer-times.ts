/** When each question of a paper was left, in the paper's order; epoch ms, null for one without an answer. */
export type Left = { key: string; at: number | null }[];

/**
 * Seconds from leaving the question before (or the start) to leaving each question. Only of whoever went through the paper in its order:
 * after going back, the time of a single question is not known, and nothing is told of that sitting. Nor is it known after one left empty.
 */
export function answerTimes(startedAt: number, left: Left): Map<string, number> {
  const times = new Map<string, number>();
  const said = left.flatMap(({ at }) => at ?? []);
  if (said.some((at, index) => at < (said[index - 1] ?? startedAt))) return times;
  for (const [index, { key, at }] of left.entries()) {
    const before = index === 0 ? startedAt : left[index - 1]?.at;
    if (at !== null && typeof before === "number") times.set(key, (at - before) / 1_000);
  }
  return times;
}
