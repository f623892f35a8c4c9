import { readFileSync } from "node:fs";

let file: string | undefined;

/** Lets a file shift the clock (milliseconds, or an ISO instant); only demo and test databases ask for it. */
export function useClockFile(path: string | undefined): void {
  file = path;
}

/** Now, as epoch milliseconds. The only clock of the product. */
export function now(): number {
  if (!file) return Date.now();
  try {
    const text = readFileSync(file, "utf8").trim();
    return /^[-+]?\d+$/.test(text) ? Date.now() + Number(text) : Date.parse(text) || Date.now();
  } catch {
    return Date.now();
  }
}
