import { results as bg } from "#app/strings/bg/results.ts";
import { results as en } from "#app/strings/en/results.ts";

export const resultsWords = { en, bg };
