import { help as bg } from "#app/strings/bg/help.ts";
import { help as en } from "#app/strings/en/help.ts";

export const helpWords = { en, bg };
