import type { enrollments as source } from "#app/strings/en/enrollments.ts";

export const enrollments: typeof source = {};
