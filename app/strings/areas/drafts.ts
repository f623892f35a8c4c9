import { drafts as bg } from "#app/strings/bg/drafts.ts";
import { drafts as en } from "#app/strings/en/drafts.ts";

export const draftsWords = { en, bg };
