import type { grading as source } from "#app/strings/en/grading.ts";

export const grading: typeof source = {};
