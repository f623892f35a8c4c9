import { z } from "zod";

export const calendarDayForm = z.strictObject({
  on: z.iso.date("not-a-day"), name: z.string().trim().min(1, "required").max(80, "too-long"), kind: z.enum(["off", "working"]),
});
export const removeDayForm = z.strictObject({});
