import { calendar as bg } from "#app/strings/bg/calendar.ts";
import { calendar as en } from "#app/strings/en/calendar.ts";

export const calendarWords = { en, bg };
