import { kept as bg } from "#app/strings/bg/kept.ts";
import { kept as en } from "#app/strings/en/kept.ts";

export const keptWords = { en, bg };
