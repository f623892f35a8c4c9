import { shuffle } from "./shuffle.ts";

export const spotCheckVerdicts = ["knows", "partly", "gone"] as const;
export type SpotCheckVerdict = (typeof spotCheckVerdicts)[number];
/** A question somebody has answered in full; `cell` names its product and aspect. */
export type Proven = { questionKey: string; cell: string };

/** Draws what is asked again: each from another cell as far as there are others. `random` gives numbers in [0, 1). */
export function drawProven<T extends Proven>(proven: readonly T[], count: number, random: () => number): T[] {
  const mixed = shuffle(proven, random);
  const cells = new Set<string>();
  const apart = mixed.filter(({ cell }) => !cells.has(cell) && cells.add(cell));
  return [...apart, ...mixed.filter((one) => !apart.includes(one))].slice(0, count);
}

export type Retention = { asked: number; knows: number; partly: number; gone: number };

/** How much of what was passed then is still known now. */
export function retentionOf(verdicts: readonly SpotCheckVerdict[]): Retention {
  const count = (wanted: SpotCheckVerdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return { asked: verdicts.length, knows: count("knows"), partly: count("partly"), gone: count("gone") };
}
