import type { evidence as source } from "#app/strings/en/evidence.ts";

export const evidence: typeof source = {};
