import { readFileSync } from "node:fs";
import { uptime } from "node:os";
import { earliestAfter, type Run, type Seen, seenIn, steadyClock } from "./steady-clock.ts";

let file: string | undefined;
let steady: (() => number) | undefined;

/** Lets a file shift the clock (milliseconds, or an ISO instant); only demo and test databases ask for it. */
export function useClockFile(path: string | undefined): void {
  file = path;
}

/** From here on jumps of the computer's clock move nothing at once, and time goes on from what was seen: see `steadyClock`. A served process asks for it. */
export function keepSteady(seen: Seen | undefined, tell: (jumpMs: number, isCounted: boolean) => void): void {
  steady = steadyClock({
    wall: () => Date.now(),
    ticks: () => performance.now(),
    tell,
    notBefore: earliestAfter(seen, thisRun()),
  });
}

/** Now, as epoch milliseconds. The only clock of the product. */
export function now(): number {
  if (!file) return unshifted();
  try {
    const text = readFileSync(file, "utf8").trim();
    return /^[-+]?\d+$/.test(text) ? Date.now() + Number(text) : Date.parse(text) || Date.now();
  } catch {
    return Date.now();
  }
}

/** The instant to be kept for the next start; a file that shifts the clock is left out of it. */
export function seenNow(): Seen {
  return seenIn(unshifted(), thisRun());
}

function unshifted(): number {
  return steady ? steady() : Date.now();
}

function thisRun(): Run {
  try {
    return {
      id: readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim() || null,
      ms: uptime() * 1_000,
    };
  } catch {
    return { id: null, ms: 0 };
  }
}
