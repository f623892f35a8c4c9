import { mentors as bg } from "#app/strings/bg/mentors.ts";
import { mentors as en } from "#app/strings/en/mentors.ts";

export const mentorsWords = { en, bg };
