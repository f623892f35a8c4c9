import { z } from "zod";

export const completeTaskForm = z.strictObject({
  requestId: z.string().min(8).max(80),
  returnTo: z.string().max(300).optional(),
});
