/** Failures of one account that cost nothing; a network address is shared by an office, so it has more. */
export const freeFailures = { account: 5, network: 50 };
/** Wrong tries at one account that are judged on one day, from devices nobody has signed in on before. */
export const guessesADay = 50;
/** After an hour without a failure the count begins anew (ms). */
export const forgottenAfterMs = 3_600_000;
const longestMs = 15 * 60_000;
const minute = 60_000;
/** How long a mailed code is good (ms). */
export const codeLasts = 10 * minute;
const quickCodes = 5;

/** From when on another try is evaluated (epoch ms): free at first, then doubling, at most 15 minutes. */
export function retryAt(failures: number, lastAt: number, free: number = freeFailures.account): number {
  if (failures < free) return lastAt;
  return lastAt + Math.min(1_000 * 2 ** (failures - free), longestMs);
}

/** From when on another code is mailed: after a minute, and once several went out within the hour, when the last one is dead. */
export function nextCodeAt(sent: number, lastAt: number): number {
  return lastAt + (sent < quickCodes ? minute : codeLasts);
}

/** Whether this failure of a day is one that is put on record: the first, the first that has to wait, the last that is judged. */
export function isOnRecord(failures: number): boolean {
  return failures === 1 || failures === freeFailures.account || failures === guessesADay;
}
