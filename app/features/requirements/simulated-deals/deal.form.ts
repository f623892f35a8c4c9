import { z } from "zod";
import type { DealGrade } from "#app/domain/kinds/simulated-deal.ts";
import { day } from "#app/web/form-fields.ts";

export const askDealForm = z.strictObject({ requestId: z.string().min(8).max(80) });

export const chooseCardForm = z.strictObject({
  scenarioId: z.string().min(1, "no-such-card").max(80),
  requestId: z.string().min(8).max(80),
});

const grade = z
  .string({ error: "no-grade" })
  .regex(/^[0-3]$/, "no-grade")
  .transform((value) => Number(value) as DealGrade);

const gradeName = (key: string) => `grade-${key}`;
const gradeFields = (keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [gradeName(key), grade]));

/** Takes the grades out of what a scorecard sent; `typed` is how they came. */
function split<V extends object>(keys: readonly string[], values: V) {
  const given = values as Record<string, DealGrade | undefined>;
  const pairs = keys.flatMap((key) => {
    const one = given[gradeName(key)];
    return one === undefined ? [] : [[key, one] as const];
  });
  const typed = Object.fromEntries(pairs.map(([key, one]) => [gradeName(key), one]));
  return { ...values, typed, grades: Object.fromEntries(pairs) };
}

const clientId = z.string().min(1, "no-such-client").max(80);
const nonce = z.string().min(20).max(200);
const remarks = z.string().trim().max(2000, "too-long");

/** The form of one scorecard: a field `grade-KEY` for each of its lines. */
export const scoreDealForm = (keys: readonly string[]) =>
  z
    .strictObject({ nonce, clientId, playedOn: day, remarks, ...gradeFields(keys) })
    .transform((values) => split(keys, values));

/** The same card filled in anew, with why. */
export const correctDealForm = (keys: readonly string[]) =>
  z
    .strictObject({
      nonce,
      reason: z.string().trim().min(1, "required").max(2000, "too-long"),
      ...gradeFields(keys),
    })
    .transform((values) => split(keys, values));

/** What has been tapped so far. */
export const marksForm = (keys: readonly string[]) =>
  z
    .strictObject(Object.fromEntries(keys.map((key) => [gradeName(key), grade.optional()])))
    .transform((values) => split(keys, values));

/** One scorer's whole card. */
export const panelMarksForm = (keys: readonly string[]) =>
  z.strictObject(gradeFields(keys)).transform((values) => split(keys, values));

/** What a panel agreed on. */
export const panelResultForm = (keys: readonly string[]) =>
  z
    .strictObject({ nonce, playedOn: day, remarks, ...gradeFields(keys) })
    .transform((values) => split(keys, values));

export const extraTryForm = z.strictObject({
  reason: z.string().trim().min(1, "required").max(2000, "too-long"),
  requestId: z.string().min(8).max(80),
});

export const newPanelForm = z.strictObject({
  scorerIds: z
    .array(z.string().min(1).max(80), { error: "two-to-five-scorers" })
    .max(20, "two-to-five-scorers"),
  clientId,
  requestId: z.string().min(8).max(80),
});
