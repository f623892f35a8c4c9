import { ownRequirements as bg } from "#app/strings/bg/own-requirements.ts";
import { ownRequirements as en } from "#app/strings/en/own-requirements.ts";

export const ownRequirementsWords = { en, bg };
