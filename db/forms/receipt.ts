import { recognitions } from "#app/domain/recognised.ts";
import { z } from "zod";
import type { Receipt } from "#app/domain/receipts.ts";
import { requirementKinds } from "#app/domain/requirements.ts";
import { states } from "#app/domain/requirement.ts";
import { defineForm } from "./form.ts";
import { from1 } from "./upcasts/receipt/from-1.ts";
import { from2 } from "./upcasts/receipt/from-2.ts";

const ids = z.array(z.string());
const missing = z.strictObject({
  key: z.string(),
  state: z.string(),
  owner: z.string().nullable(),
  reason: z.string(),
  since: z.number().nullable(),
});
const requirement = z.strictObject({
  key: z.string(),
  kind: z.enum(requirementKinds),
  state: z.enum(states),
  since: z.number().nullable(),
  isOptional: z.boolean(),
  figures: z.strictObject({ done: z.number(), of: z.number() }).nullable(),
  evidence: ids,
  attempts: ids,
  deals: ids,
  exception: z.strictObject({ change: z.string(), by: z.string(), at: z.number() }).optional(),
  recognition: z.strictObject({ how: z.enum(recognitions), on: z.string() }).optional(),
});
const schema = z.strictObject({
  programmeVersionId: z.string(),
  stage: z.number(),
  verdict: z.strictObject({
    isMet: z.boolean(),
    met: ids,
    missing: z.array(missing),
    alternatives: z.array(z.strictObject({ keys: ids, stillNeeded: z.number() })),
  }),
  requirements: z.array(requirement),
  documents: z.record(z.string(), z.string()),
  activities: ids,
});

/** What a gate's decision rested on. */
export const receipt = defineForm("receipt", schema as unknown as z.ZodType<Receipt>, [from1, from2]);
