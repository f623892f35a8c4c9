import { z } from "zod";

const name = z.string().trim().min(1, "required").max(120, "too-long");

export const teamForm = z.strictObject({ name, headId: z.string().min(1, "required").max(80) });
