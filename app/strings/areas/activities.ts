import { activities as bg } from "#app/strings/bg/activities.ts";
import { activities as en } from "#app/strings/en/activities.ts";

export const activityWords = { en, bg };
