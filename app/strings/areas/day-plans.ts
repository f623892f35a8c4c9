import { dayPlans as bg } from "#app/strings/bg/day-plans.ts";
import { dayPlans as en } from "#app/strings/en/day-plans.ts";

export const dayPlanWords = { en, bg };
