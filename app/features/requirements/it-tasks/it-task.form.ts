import { z } from "zod";

export const itLinkForm = z.strictObject({ name: z.string().trim().min(1, "required").max(120, "too-long") });
export const takeBackForm = z.strictObject({ requestId: z.string().min(8).max(80) });
export const itTaskForm = z.strictObject({
  key: z.string().min(1).max(80),
  requestId: z.string().min(8).max(80),
});
