import type { Day } from "./working-days.ts";

/** Calendar days. Whoever is gone for longer hands over instead: a stand-in has every right of whom they stand in for. */
const longest = 92;

/** The last day until which somebody can be stood in for. */
export const latestBack = (today: Day): Day =>
  new Date(Date.parse(today) + longest * 86_400_000).toISOString().slice(0, 10);
