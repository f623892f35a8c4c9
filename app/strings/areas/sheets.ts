import { sheets as bg } from "#app/strings/bg/sheets.ts";
import { sheets as en } from "#app/strings/en/sheets.ts";

export const sheetsWords = { en, bg };
