import { analysis as bg } from "#app/strings/bg/analysis.ts";
import { analysis as en } from "#app/strings/en/analysis.ts";

export const analysisWords = { en, bg };
