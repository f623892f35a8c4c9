const free = 5;
const longestMs = 15 * 60_000;

/** From when on another try is evaluated (epoch ms): free below five failures, then doubling, at most 15 minutes. */
export function retryAt(failures: number, lastAt: number): number {
  if (failures < free) return lastAt;
  return lastAt + Math.min(1_000 * 2 ** (failures - free), longestMs);
}
