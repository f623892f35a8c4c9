import type { programmes as source } from "#app/strings/en/programmes.ts";

export const programmes: typeof source = {};
