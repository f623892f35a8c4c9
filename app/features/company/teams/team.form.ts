import { z } from "zod";

const name = z.string().trim().min(1, "required").max(120, "too-long");

export const membershipForm = z.strictObject({
  teamId: z.string({ error: "no-such-team" }).min(1, "no-such-team").max(80),
});
export const teamForm = z.strictObject({ name, headId: z.string().min(1, "required").max(80) });
