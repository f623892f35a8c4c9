import { z } from "zod";
import { chosenDraft } from "#app/domain/drafts/chosen.ts";
import { draftTopics } from "#app/domain/drafts/draft.ts";

const most = 200;
const product = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "invalid");
const topic = z.enum(draftTopics);
/** The query of the page the form stands on, so that the answer leads back to it. */
const at = z.string().max(2_000, "too-long");

const chosen = z.string().transform((value, context) => {
  const draft = chosenDraft(value);
  if (draft) return draft;
  context.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});

export const publicationForm = z.strictObject({
  draft: z.array(chosen).max(most, "too-long").default([]),
  at,
});
export const leavingOutForm = z.strictObject({ product, topic, isLeftOut: z.enum(["yes", "no"]), at });
