import { z } from "zod";

export const releaseAttemptForm = z.strictObject({ scoreBp: z.coerce.number().int().min(0).max(10_000) });
