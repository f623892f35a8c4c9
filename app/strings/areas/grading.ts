import { grading as bg } from "#app/strings/bg/grading.ts";
import { grading as en } from "#app/strings/en/grading.ts";

export const gradingWords = { en, bg };
