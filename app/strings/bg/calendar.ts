import type { calendar as source } from "#app/strings/en/calendar.ts";

export const calendar: typeof source = {};
