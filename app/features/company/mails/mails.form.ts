import { z } from "zod";

export const againForm = z.strictObject({ id: z.string().min(1).max(80) });
