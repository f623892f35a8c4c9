import { z } from "zod";

export const strikeEvidenceForm = z.strictObject({ returnTo: z.string().max(300).optional() });
