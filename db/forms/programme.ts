import { permits } from "#app/domain/permit.ts";
import type { GateRule } from "#app/domain/gate-rule.ts";
import { parties } from "#app/domain/party.ts";
import { z } from "zod";
import { activityKinds, onlyCounts } from "#app/domain/activity-facts.ts";
import { filesAsked, proofs } from "#app/domain/facts.ts";
import type { Programme } from "#app/domain/programme.ts";
import type { FieldType } from "#app/domain/requirement.ts";
import { kinds, type Requirement } from "#app/domain/requirements.ts";
import { defineForm } from "./form.ts";
import { bp, count, key, localized } from "./parts.ts";

// A field that may be null may also be missing: versions from before it came are null there.
const field = {
  party: z.enum(parties),
  "party?": z.enum(parties).nullable().default(null),
  count,
  "count?": count.nullable().default(null),
  activity: z.enum(activityKinds),
  document: key,
  "document?": key.nullable().default(null),
  quiz: key,
  "product?": key.nullable().default(null),
  text: localized,
  criteria: z
    .array(z.strictObject({ key, label: localized }))
    .min(1)
    .max(12),
  share: bp,
  proof: z.enum(proofs),
  "file?": z.enum(filesAsked).nullable().default(null),
  "counts?": z.enum(onlyCounts).nullable().default(null),
} satisfies Record<FieldType, z.ZodType>;

const base = {
  key,
  title: localized,
  why: localized,
  minutes: count.nullable(),
  dueDay: z.int().min(1).max(250),
  opensDay: z.int().min(1).max(250).optional(),
};

const rule: z.ZodType<GateRule> = z.lazy(() =>
  z.union([
    key,
    z.strictObject({ all: z.array(rule).min(1) }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(rule).min(1) }),
  ]),
);
const stageNumber = z.literal([1, 2, 3, 4]);
const permit = z.strictObject({
  permit: z.enum(permits),
  from: z.strictObject({ stage: stageNumber, day: z.int().min(1).max(250) }).nullable(),
  gate: rule.nullable(),
  atRelease: z.boolean(),
});

// A draft may lack what a published version must have.
const draftRule: z.ZodType<GateRule> = z.lazy(() =>
  z.union([
    key,
    z.strictObject({ all: z.array(draftRule) }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(draftRule) }),
  ]),
);

/** The forms of a programme and of its draft, for these kinds of requirement. */
export function programmeForms(all: Record<string, { fields: Record<string, FieldType> }>) {
  const ofKind = Object.entries(all).map(([kind, { fields }]) => {
    const own = Object.entries(fields).map(([name, type]) => [name, field[type]] as const);
    return z.strictObject({ ...base, kind: z.literal(kind), ...Object.fromEntries(own) });
  });
  const requirement = z.union(ofKind) as unknown as z.ZodType<Requirement>;
  // The order of the parts is that of the texts which were hashed.
  const stageOf = (requirements: z.ZodType<Requirement[]>, gate: z.ZodType<GateRule>) =>
    z.strictObject({
      key,
      title: localized,
      purpose: localized,
      normDays: z.int().min(1).max(250),
      requirements,
      gate,
      confirmedBy: z.enum(["head", "trainer"]),
      assignsMentor: z.boolean().optional(),
    });
  const stage = stageOf(z.array(requirement).min(1), rule);
  const draftStage = stageOf(z.array(requirement), draftRule);
  const whole = z.strictObject({
    title: localized,
    stages: z.tuple([stage, stage, stage, stage]),
    permits: z.array(permit).max(4).optional(),
  });
  const unfinished = whole.extend({ stages: z.tuple([draftStage, draftStage, draftStage, draftStage]) });
  return {
    programme: defineForm("programme", whole as z.ZodType<Programme>),
    /** The same document before it is published; it grows by the same upcasts. */
    programmeDraft: defineForm("programme draft", unfinished as unknown as z.ZodType<Programme>),
    /** What was added to a programme for one person. */
    ownRequirement: defineForm(
      "own requirement",
      z.strictObject({ stage: stageNumber, isNeeded: z.boolean(), requirement }),
    ),
  };
}

export const { programme, programmeDraft, ownRequirement } = programmeForms(kinds);
