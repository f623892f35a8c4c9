import { type Actor, can } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findPaperAttempt, updatePaperAttempt } from "#db/queries/paper-attempts.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "not-yours" | "already-recorded" };

/** Takes an attempt back from paper before anything was typed in; its trainee goes on with the same questions on screen. */
export async function withdrawPaper(
  actor: Actor,
  { attemptId }: { attemptId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const sheet = await findPaperAttempt(t, attemptId);
    const attempt = sheet && (await findAttempt(t, attemptId, sheet.traineeId));
    const found = attempt && (await findFacts(t, attempt.enrollmentId));
    if (!attempt || !found) return { ok: false, code: "not-found" };
    if (actor.id === sheet.traineeId || !can(actor, "attempt.on-paper", found.subject))
      return { ok: false, code: "not-yours" };
    if (sheet.withdrawnAt !== null || sheet.typedInAt !== null || attempt.submittedAt !== null)
      return { ok: false, code: "already-recorded" };
    await updatePaperAttempt(t, attemptId, { withdrawnById: actor.id, withdrawnAt: now });
    await journal(t, {
      ...by(actor, now),
      act: "attempt.on-screen",
      subjectId: sheet.traineeId,
      objectKind: "attempt",
      objectId: attemptId,
      body: { enrollmentId: attempt.enrollmentId, requirementKey: attempt.requirementKey },
    });
    await projectStanding(t, attempt.enrollmentId, await findClock(t, now));
    return { ok: true };
  });
}
