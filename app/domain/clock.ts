import type { Calendar, Day } from "./working-days.ts";

/** The moment of asking, in the company's days. `now` is epoch ms, UTC. */
export type Clock = { now: number; today: Day; calendar: Calendar; timeZone: string };
