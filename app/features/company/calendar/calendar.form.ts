import { z } from "zod";
import { day } from "#app/web/form-fields.ts";

export const calendarDayForm = z.strictObject({
  on: day,
  name: z.string().trim().min(1, "required").max(80, "too-long"),
  kind: z.enum(["off", "working"]),
});
