import { permits } from "#app/domain/permit.ts";
import type { GateRule } from "#app/domain/gate-rule.ts";
import { parties } from "#app/domain/party.ts";
import { z } from "zod";
import { activityKinds, proofs } from "#app/domain/facts.ts";
import type { Programme } from "#app/domain/programme.ts";
import type { FieldType } from "#app/domain/requirement.ts";
import { kinds, type Requirement, type RequirementKind, requirementKinds } from "#app/domain/requirements.ts";
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
} satisfies Record<FieldType, z.ZodType>;

const base = {
  key,
  title: localized,
  why: localized,
  minutes: count.nullable(),
  dueDay: z.int().min(1).max(250),
  opensDay: z.int().min(1).max(250).optional(),
};

function requirementOf(kind: RequirementKind) {
  const fields = Object.entries(kinds[kind].fields).map(([name, type]) => [name, field[type]] as const);
  return z.strictObject({ ...base, kind: z.literal(kind), ...Object.fromEntries(fields) });
}

const requirement = z.union(requirementKinds.map(requirementOf)) as unknown as z.ZodType<Requirement>;
const rule: z.ZodType<GateRule> = z.lazy(() =>
  z.union([
    key,
    z.strictObject({ all: z.array(rule).min(1) }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(rule).min(1) }),
  ]),
);
const stage = z.strictObject({
  key,
  title: localized,
  purpose: localized,
  normDays: z.int().min(1).max(250),
  requirements: z.array(requirement).min(1),
  gate: rule,
  confirmedBy: z.enum(["head", "trainer"]),
  assignsMentor: z.boolean().optional(),
});
const permit = z.strictObject({
  permit: z.enum(permits),
  from: z.strictObject({ stage: z.literal([1, 2, 3, 4]), day: z.int().min(1).max(250) }).nullable(),
  gate: rule.nullable(),
  atRelease: z.boolean(),
});
const whole = z.strictObject({
  title: localized,
  stages: z.tuple([stage, stage, stage, stage]),
  permits: z.array(permit).max(4).optional(),
});

// A draft may lack what a published version must have.
const draftRule: z.ZodType<GateRule> = z.lazy(() =>
  z.union([
    key,
    z.strictObject({ all: z.array(draftRule) }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(draftRule) }),
  ]),
);
const draftStage = stage.extend({ requirements: z.array(requirement), gate: draftRule });
const unfinished = whole.extend({ stages: z.tuple([draftStage, draftStage, draftStage, draftStage]) });

export const programme = defineForm("programme", whole as z.ZodType<Programme>);
/** The same document before it is published; it grows by the same upcasts. */
export const programmeDraft = defineForm("programme draft", unfinished as unknown as z.ZodType<Programme>);
