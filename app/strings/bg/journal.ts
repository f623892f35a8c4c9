import type { journal as source } from "#app/strings/en/journal.ts";

export const journal: typeof source = {};
