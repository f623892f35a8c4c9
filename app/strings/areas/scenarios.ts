import { scenarios as bg } from "#app/strings/bg/scenarios.ts";
import { scenarios as en } from "#app/strings/en/scenarios.ts";

export const scenariosWords = { en, bg };
