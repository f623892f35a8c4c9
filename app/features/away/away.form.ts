import { z } from "zod";

export const awayForm = z.strictObject({ deputyId: z.string({ error: "no-such-deputy" }).min(1, "no-such-deputy").max(80), untilOn: z.iso.date("not-a-day") });
export const endAwayForm = z.strictObject({});
