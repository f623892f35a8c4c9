import type { teams as source } from "#app/strings/en/teams.ts";

export const teams: typeof source = {};
