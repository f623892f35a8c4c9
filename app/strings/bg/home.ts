import type { home as source } from "#app/strings/en/home.ts";

export const home: typeof source = {};
