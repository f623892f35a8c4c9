import { people as bg } from "#app/strings/bg/people.ts";
import { people as en } from "#app/strings/en/people.ts";

export const peopleWords = { en, bg };
