import { z } from "zod";
import { defineForm } from "./form.ts";
import { localized, text } from "./parts.ts";
import { from1 } from "./upcasts/document/from-1.ts";

/** A PDF instead of a text; `hash` is the SHA-256 of its bytes, hex. */
const file = z.strictObject({
  id: z.string(),
  name: z.string().min(1).max(200),
  size: z.int().min(1),
  pages: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
const schema = z.strictObject({
  title: localized,
  /** Markdown; a line `## …` begins a section. */
  body: z.strictObject({ en: text.optional(), bg: text.optional() }),
  file: file.optional(),
});
export type DocumentContent = z.infer<typeof schema>;

export const document = defineForm("document", schema, [from1]);
