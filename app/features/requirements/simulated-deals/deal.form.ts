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

/** The form of one scorecard: a field `grade-KEY` for each of its lines. */
export function scoreDealForm(keys: readonly string[]) {
  const fixed = {
    nonce: z.string().min(20).max(200),
    clientId: z.string().min(1, "no-such-client").max(80),
    playedOn: day,
    remarks: z.string().trim().max(2000, "too-long"),
  };
  const lines = Object.fromEntries(keys.map((key) => [`grade-${key}`, grade]));
  return z
    .strictObject({ ...fixed, ...lines })
    .transform(({ nonce, clientId, playedOn, remarks, ...rest }) => {
      const typed = rest as Record<string, DealGrade>;
      return {
        nonce,
        clientId,
        playedOn,
        remarks,
        typed,
        grades: Object.fromEntries(keys.map((key) => [key, typed[`grade-${key}`] ?? 0])),
      };
    });
}

/** The same card filled in anew, with why. */
export function correctDealForm(keys: readonly string[]) {
  const fixed = {
    nonce: z.string().min(20).max(200),
    reason: z.string().trim().min(1, "required").max(2000, "too-long"),
  };
  return z
    .strictObject({ ...fixed, ...Object.fromEntries(keys.map((key) => [`grade-${key}`, grade])) })
    .transform(({ nonce, reason, ...rest }) => {
      const typed = rest as Record<string, DealGrade>;
      return {
        nonce,
        reason,
        typed,
        grades: Object.fromEntries(keys.map((key) => [key, typed[`grade-${key}`] ?? 0])),
      };
    });
}
