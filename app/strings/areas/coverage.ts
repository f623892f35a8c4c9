import { coverage as bg } from "#app/strings/bg/coverage.ts";
import { coverage as en } from "#app/strings/en/coverage.ts";

export const coverageWords = { en, bg };
