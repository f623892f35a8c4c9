import { z } from "zod";
import { day } from "#app/web/form-fields.ts";

export const awayForm = z.strictObject({
  deputyId: z.string({ error: "no-such-deputy" }).min(1, "no-such-deputy").max(80),
  untilOn: day,
});
