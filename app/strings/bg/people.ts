import type { people as source } from "#app/strings/en/people.ts";

export const people: typeof source = {};
