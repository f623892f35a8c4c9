import type { activities as source } from "#app/strings/en/activities.ts";

export const activities: typeof source = {};
