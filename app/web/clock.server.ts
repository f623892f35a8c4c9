import { readFileSync } from "node:fs";
import { steadyClock } from "./steady-clock.ts";

let file: string | undefined;
let steady: (() => number) | undefined;

/** Lets a file shift the clock (milliseconds, or an ISO instant); only demo and test databases ask for it. */
export function useClockFile(path: string | undefined): void {
  file = path;
}

/** From here on jumps of the computer's clock move nothing at once: see `steadyClock`. A served process asks for it. */
export function keepSteady(tell: (jumpMs: number, isCounted: boolean) => void): void {
  steady = steadyClock({ wall: () => Date.now(), ticks: () => performance.now(), tell });
}

/** Now, as epoch milliseconds. The only clock of the product. */
export function now(): number {
  if (!file) return steady ? steady() : Date.now();
  try {
    const text = readFileSync(file, "utf8").trim();
    return /^[-+]?\d+$/.test(text) ? Date.now() + Number(text) : Date.parse(text) || Date.now();
  } catch {
    return Date.now();
  }
}
