import type { Day } from "./working-days.ts";

/** The newest word on probation: when it ends, as of which day, and whether it was passed. */
export type Probation = { decision: "set" | "passed"; endsOn: Day; decidedOn: Day };
