import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import type { DealGrade } from "#app/domain/kinds/simulated-deal.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllDealAttempts } from "#db/queries/deals.ts";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { findFacts } from "#db/queries/facts.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { recordDealAttempt } from "./record-deal-attempt.server.ts";

type Input = {
  enrollmentId: string;
  dealAttemptId: string;
  grades: Record<string, DealGrade>;
  reason: string;
  nonce: string;
};
type Outcome =
  | { ok: true; traineeName: string; scoreBp: number; isPassed: boolean }
  | {
      ok: false;
      code: "not-found" | "not-yours" | "not-a-reason" | "already-recorded" | "marks-missing" | "ended";
    };

/** Puts a mistaken score right by a row that stands in for it under the same number; a passed gate stands. */
export async function correctDeal(
  actor: Actor,
  { enrollmentId, dealAttemptId, grades, reason, nonce }: Input,
  now: number,
): Promise<Outcome> {
  const ids = { row: randomUUID(), note: randomUUID() };
  if (!isReason(reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    const before =
      found && (await findAllDealAttempts(t, enrollmentId)).find(({ id }) => id === dealAttemptId);
    const requirement =
      found && before && findRequirement(found.programme, before.requirementKey)?.requirement;
    if (!found || !before || requirement?.kind !== "simulated-deal") return { ok: false, code: "not-found" };
    if (!can(actor, "record.correct", found.subject) || actor.id === found.subject.traineeId)
      return { ok: false, code: "not-yours" };
    if (before.isStruck) return { ok: false, code: "already-recorded" };
    const marks = Object.keys(before.marks).flatMap((key) =>
      grades[key] === undefined ? [] : [{ criterionKey: key, grade: grades[key] }],
    );
    if (marks.length < Object.keys(before.marks).length) return { ok: false, code: "marks-missing" };
    const { traineeId } = found.subject;
    const { requirementKey, number, playedOn, clientId, scenarioVersionId, panelId, exceptionId } = before;
    const corrected = await recordDealAttempt(
      t,
      actor,
      {
        id: ids.row,
        enrollmentId,
        traineeId,
        requirementKey,
        number,
        playedOn,
        clientId,
        scenarioVersionId,
        panelId,
        exceptionId,
        passingScoreBp: requirement.passingScoreBp,
        nonce,
        strikesId: dealAttemptId,
      },
      { marks, text: reason, noteId: ids.note },
      now,
    );
    if (!corrected) return { ok: false, code: "already-recorded" };
    const clock = await findClock(t, now);
    await projectStanding(t, enrollmentId, clock);
    // A try of an ended onboarding counts in the one that runs.
    const running = await findEnrollmentOf(t, traineeId);
    if (running && running.id !== enrollmentId) await projectStanding(t, running.id, clock);
    return { ok: true, traineeName: found.traineeName, ...corrected };
  });
}
