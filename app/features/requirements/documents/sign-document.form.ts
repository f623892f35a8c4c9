import { z } from "zod";

export const signDocumentForm = z.strictObject({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  nonce: z.string().min(20).max(200),
  agreed: z.literal("yes", { error: "tick-to-sign" }),
});
export const openDocumentForm = z.strictObject({ requestId: z.string().min(8).max(80) });
