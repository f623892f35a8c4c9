import { account as bg } from "#app/strings/bg/account.ts";
import { account as en } from "#app/strings/en/account.ts";

export const accountWords = { en, bg };
