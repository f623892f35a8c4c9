import { z } from "zod";

/** About a requirement by its key, or about the gate of a stage. */
export const reminderForm = z.strictObject({
  about: z
    .string()
    .min(1)
    .max(80)
    .regex(/^[a-z0-9][a-z0-9:-]*$/, "invalid"),
  returnTo: z.string().max(300).optional(),
});
