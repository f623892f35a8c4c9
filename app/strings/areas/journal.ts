import { journal as bg } from "#app/strings/bg/journal.ts";
import { journal as en } from "#app/strings/en/journal.ts";

export const journalWords = { en, bg };
