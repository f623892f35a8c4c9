import { gates as bg } from "#app/strings/bg/gates.ts";
import { gates as en } from "#app/strings/en/gates.ts";

export const gatesWords = { en, bg };
