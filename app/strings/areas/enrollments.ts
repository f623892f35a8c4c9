import { enrollments as bg } from "#app/strings/bg/enrollments.ts";
import { enrollments as en } from "#app/strings/en/enrollments.ts";

export const enrollmentsWords = { en, bg };
