import { evidence as bg } from "#app/strings/bg/evidence.ts";
import { evidence as en } from "#app/strings/en/evidence.ts";

export const evidenceWords = { en, bg };
