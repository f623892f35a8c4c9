/** Failures of one account that cost nothing; a network address is shared by an office, so it has more. */
export const freeFailures = { account: 5, network: 50 };
/** After an hour without a failure the count begins anew (ms). */
export const forgottenAfterMs = 3_600_000;
const longestMs = 15 * 60_000;

/** From when on another try is evaluated (epoch ms): free at first, then doubling, at most 15 minutes. */
export function retryAt(failures: number, lastAt: number, free: number = freeFailures.account): number {
  if (failures < free) return lastAt;
  return lastAt + Math.min(1_000 * 2 ** (failures - free), longestMs);
}
