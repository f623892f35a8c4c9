import { z } from "zod";
import { activityKinds, proofs } from "#app/domain/facts.ts";
import { type GateRule, parties, permits, type Programme } from "#app/domain/programme.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { offersAsked } from "#app/domain/price-list.ts";
import { type Product, productTexts } from "#app/domain/product.ts";
import { productFacts } from "#app/domain/product-facts.ts";
import { graders, shownAfter } from "#app/domain/quiz.ts";
import { aspects, type Question, questionKinds } from "#app/domain/quiz-questions.ts";
import type { FieldType } from "#app/domain/requirement.ts";
import { kinds, type Requirement, type RequirementKind, requirementKinds } from "#app/domain/requirements.ts";

const text = z.string().min(1).max(20_000);
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const count = z.int().min(0).max(10_000);
export const localized = z.strictObject({ en: text.optional(), bg: text.optional() })
  .refine((value) => value.en !== undefined || value.bg !== undefined);


const field = {
  party: z.enum(parties), "party?": z.enum(parties).nullable(), count, "count?": count.nullable(),
  activity: z.enum(activityKinds), document: key, "document?": key.nullable(), quiz: key, "product?": key.nullable(), text: localized,
  criteria: z.array(z.strictObject({ key, label: localized })).min(1).max(12), share: z.int().min(0).max(10_000), proof: z.enum(proofs),
} satisfies Record<FieldType, z.ZodType>;

const base = {
  key, title: localized, why: localized, minutes: count.nullable(), dueDay: z.int().min(1).max(250),
  opensDay: z.int().min(1).max(250).optional(),
};

function requirementOf(kind: RequirementKind) {
  const fields = Object.entries(kinds[kind].fields).map(([name, type]) => [name, field[type]] as const);
  return z.strictObject({ ...base, kind: z.literal(kind), ...Object.fromEntries(fields) });
}

const requirement = z.union(requirementKinds.map(requirementOf)) as unknown as z.ZodType<Requirement>;
const rule: z.ZodType<GateRule> = z.lazy(() => z.union([
  key,
  z.strictObject({ all: z.array(rule).min(1) }),
  z.strictObject({ atLeast: z.int().min(1), of: z.array(rule).min(1) }),
]));
const stage = z.strictObject({
  key, title: localized, purpose: localized, normDays: z.int().min(1).max(250),
  requirements: z.array(requirement).min(1), gate: rule, confirmedBy: z.enum(["head", "trainer"]),
  assignsMentor: z.boolean().optional(),
});
const permit = z.strictObject({
  permit: z.enum(permits), from: z.strictObject({ stage: z.literal([1, 2, 3, 4]), day: z.int().min(1).max(250) }).nullable(),
  gate: rule.nullable(), atRelease: z.boolean(),
});
const programme = z.strictObject({ title: localized, stages: z.tuple([stage, stage, stage, stage]), permits: z.array(permit).max(4).optional() });

// A draft may lack what a published version must have.
const draftRule: z.ZodType<GateRule> = z.lazy(() => z.union([
  key, z.strictObject({ all: z.array(draftRule) }), z.strictObject({ atLeast: z.int().min(1), of: z.array(draftRule) }),
]));
const draftStage = stage.extend({ requirements: z.array(requirement), gate: draftRule });
const draft = programme.extend({ stages: z.tuple([draftStage, draftStage, draftStage, draftStage]) }) as unknown as z.ZodType<Programme>;

const bp = z.int().min(0).max(10_000);
/** A third is 3,333.333 basis points. */
const worth = z.number().min(0).max(10_000);
const option = z.strictObject({ id: z.string().min(1), text: localized });
const bankOption = option.extend({ explanation: localized.optional(), weightBp: z.number().min(-10_000).max(10_000).optional() });
const judged = {
  guidance: localized, rubric: z.array(z.strictObject({ key, label: localized, points: z.int().min(1).max(100) })).min(1).max(12).optional(),
};
const questionBase = {
  prompt: localized, points: z.int().min(1).max(100), aspect: z.enum(aspects).optional(),
  explanation: localized.optional(), builtOn: z.array(z.enum(productFacts)).optional(),
};
const question = z.discriminatedUnion("kind", [
  z.strictObject({ ...questionBase, kind: z.literal("single"), options: z.array(bankOption).min(2).max(30), correct: z.string() }),
  z.strictObject({
    ...questionBase, kind: z.literal("multiple"), options: z.array(bankOption).min(2).max(30), correct: z.array(z.string()).min(1),
    credit: z.literal("partial").optional(),
  }),
  z.strictObject({ ...questionBase, kind: z.literal("true-false"), correct: z.boolean(), notes: z.strictObject({ true: localized.optional(), false: localized.optional() }).optional() }),
  z.strictObject({
    ...questionBase, kind: z.literal("short"), accepted: z.array(text).min(1).max(100),
    partly: z.array(z.strictObject({ text, bp: worth })).optional(),
  }),
  z.strictObject({
    ...questionBase, kind: z.literal("number"), value: z.number(), tolerance: z.number().min(0), unit: localized.optional(),
    partly: z.array(z.strictObject({ value: z.number(), tolerance: z.number().min(0), bp: worth })).optional(),
  }),
  z.strictObject({
    ...questionBase, kind: z.literal("calculated"), product: key, asks: z.enum(offersAsked), tolerance: z.number().min(0),
    volumes: z.array(z.int().min(1).max(10_000_000)).min(1).max(50), deferrals: z.array(z.int().min(0).max(365)).min(1).max(20),
  }),
  z.strictObject({
    ...questionBase, kind: z.literal("matching"), others: z.array(localized).max(20).optional(),
    pairs: z.array(z.strictObject({ id: z.string().min(1), left: localized, right: localized })).min(2).max(20),
  }),
  z.strictObject({ ...questionBase, kind: z.literal("ordering"), items: z.array(option).min(2).max(20) }),
  z.strictObject({ ...questionBase, ...judged, kind: z.literal("free") }),
  z.strictObject({ ...questionBase, ...judged, kind: z.literal("oral") }),
]);
const drawFilter = z.strictObject({
  tags: z.array(z.string().min(1).max(80)).min(1).optional(), products: z.array(key).min(1).optional(),
  topProducts: z.int().min(1).max(1_000).optional(), aspects: z.array(z.enum(aspects)).min(1).optional(),
  kinds: z.array(z.enum(questionKinds)).min(1).optional(),
});
const pool = z.union([
  z.strictObject({ count: z.int().min(1).max(200), from: z.array(key).min(1) }),
  z.strictObject({ count: z.int().min(1).max(200), where: drawFilter }),
]);
const quiz = z.strictObject({
  title: localized, purpose: localized.optional(), mode: z.enum(["written", "oral"]).optional(),
  pools: z.array(pool), mustHaves: z.array(key).optional(), mustHaveBp: bp.optional(),
  passingScoreBp: bp, attemptsLimit: z.int().min(1).max(50),
  coolDownMinutes: count, timeLimitMinutes: z.int().min(1).nullable(), gradingDays: z.int().min(1).max(60),
  gradedBy: z.enum(graders), shows: z.enum(shownAfter).optional(), hidesNames: z.boolean().optional(),
  second: z.union([z.literal("always"), z.strictObject({ nearBp: bp })]).optional(), practice: z.boolean().optional(),
}).refine((one) => one.pools.length > 0 || (one.mustHaves ?? []).length > 0);
const document = z.strictObject({ title: localized, body: localized });
const delivery = z.strictObject({ text: localized.optional(), days: z.int().min(0).max(365).nullable() });
const product = z.strictObject({
  name: localized, ...Object.fromEntries(productTexts.filter((one) => one !== "name").map((one) => [one, localized.optional()])),
  inStock: delivery, outOfStock: delivery, substitutes: z.array(key).max(50), addOns: z.array(key).max(50),
}) as unknown as z.ZodType<Product>;

export type DocumentContent = z.infer<typeof document>;

const parsed = new Map<string, unknown>();
/** Versions never change, so each is read and validated once a process. Throws where the stored text is not content. */
function once<T>(versionId: string, content: string, schema: z.ZodType<T>): T {
  const known = parsed.get(versionId);
  if (known) return known as T;
  const value = schema.parse(JSON.parse(content));
  if (parsed.size > 2_000) parsed.clear();
  parsed.set(versionId, value);
  return value;
}

/** A version that was read before in this process. */
export const knownProgramme = (id: string) => parsed.get(id) as Programme | undefined;
export const readProgramme = (id: string, content: string) => once(id, content, programme as z.ZodType<Programme>);
export const readQuiz = (id: string, content: string) => once(id, content, quiz as z.ZodType<Quiz>);
export const readQuestion = (id: string, content: string) => once(id, content, question as z.ZodType<Question>);
export const readDocument = (id: string, content: string) => once(id, content, document);

export const readProduct = (content: string): Product => product.parse(JSON.parse(content));
/** A draft changes, so it is read anew each time. */
export const readDraft = (content: string): Programme => draft.parse(JSON.parse(content));

const write = <T>(schema: z.ZodType<T>) => (value: T) => JSON.stringify(schema.parse(value));
export const writeProgramme = write(programme as z.ZodType<Programme>);
export const writeDraft = write(draft);
export const writeQuiz = write(quiz as z.ZodType<Quiz>);
export const writeQuestion = write(question as z.ZodType<Question>);
export const writeDocument = write(document);
export const writeProduct = write(product);
