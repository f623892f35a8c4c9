/** Readers that do what a foreign file could make a reader do. */
export const doubled = (text: string): string => text + text;
export function endless(): never {
  for (;;);
}
export function hungry(): number {
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 1_000 }, (_, n) => `${kept.length}-${n}`));
}
export function broken(): never {
  throw new Error("nothing here");
}
export const slow = (ms: number) => new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms));
