import { firstTest as bg } from "#app/strings/bg/first-test.ts";
import { firstTest as en } from "#app/strings/en/first-test.ts";

export const firstTestWords = { en, bg };
