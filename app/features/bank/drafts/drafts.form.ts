import { z } from "zod";
import { draftTopics } from "#app/domain/drafts/draft.ts";

const most = 200;
const product = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "invalid");
const topic = z.enum(draftTopics);
/** The query of the page the form stands on, so that the answer leads back to it. */
const at = z.string().max(2_000, "too-long");
const hash = z.string().regex(/^[0-9a-f]{64}$/, "invalid");

/** A draft as it was shown: the product, the topic, which of them, and the hash of what it said. */
const chosen = z
  .string()
  .transform((text) => text.split("~"))
  .pipe(
    z.tuple([
      product,
      topic,
      z
        .string()
        .regex(/^\d{1,3}$/, "invalid")
        .transform(Number),
      hash,
    ]),
  )
  .transform(([key, about, variant, shown]) => ({ product: key, topic: about, variant, hash: shown }));

export const publicationForm = z.strictObject({
  draft: z.array(chosen).max(most, "too-long").default([]),
  at,
});
export const leavingOutForm = z.strictObject({ product, topic, isLeftOut: z.enum(["yes", "no"]), at });
