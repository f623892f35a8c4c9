import { terms as bg } from "#app/strings/bg/terms.ts";
import { terms as en } from "#app/strings/en/terms.ts";

export const termsWords = { en, bg };
