import { z } from "zod";
import { day } from "#app/web/form-fields.ts";

export const coverForm = z.strictObject({
  coverId: z.string({ error: "no-such-cover" }).min(1, "no-such-cover").max(80),
  untilOn: day,
});
