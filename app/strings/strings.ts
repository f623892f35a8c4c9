import type { strings } from "./en/index.ts";

/** English is the source; every other language has the same shape. */
export type Strings = typeof strings;
