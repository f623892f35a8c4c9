import { handovers as bg } from "#app/strings/bg/handovers.ts";
import { handovers as en } from "#app/strings/en/handovers.ts";

export const handoversWords = { en, bg };
