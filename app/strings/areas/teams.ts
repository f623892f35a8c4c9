import { teams as bg } from "#app/strings/bg/teams.ts";
import { teams as en } from "#app/strings/en/teams.ts";

export const teamsWords = { en, bg };
