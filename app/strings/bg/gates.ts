import type { gates as source } from "#app/strings/en/gates.ts";

export const gates: typeof source = {};
