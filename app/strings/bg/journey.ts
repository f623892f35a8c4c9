import type { journey as source } from "#app/strings/en/journey.ts";

export const journey: typeof source = {};
