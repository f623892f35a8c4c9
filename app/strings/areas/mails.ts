import { mails as bg } from "#app/strings/bg/mails.ts";
import { mails as en } from "#app/strings/en/mails.ts";

export const mailsWords = { en, bg };
