import { type DealGrade, dealScoreBp } from "#app/domain/kinds/simulated-deal.ts";
import type { Actor } from "#app/domain/access.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertDealAttempt, type NewDealAttempt } from "#db/queries/deals.ts";
import { insertNote } from "#db/queries/notes.ts";

type Attempt = Omit<NewDealAttempt, "scoredById" | "scoreBp" | "isPassed" | "noteId" | "recordedAt">;
type Given = {
  marks: { criterionKey: string; grade: DealGrade }[];
  text: string;
  noteId: string;
};

/** Puts a scored try, or what corrects one, on record; null where this try or this form was recorded before. */
export async function recordDealAttempt(
  tx: Tx,
  actor: Actor,
  attempt: Attempt,
  { marks, text, noteId }: Given,
  now: number,
): Promise<{ scoreBp: number; isPassed: boolean } | null> {
  const scoreBp = dealScoreBp(marks.map(({ grade }) => grade));
  const isPassed = scoreBp >= attempt.passingScoreBp;
  const { traineeId: subjectId, strikesId = null } = attempt;
  if (text) await insertNote(tx, { id: noteId, subjectId, body: text, createdAt: now });
  const row = { scoredById: actor.id, scoreBp, isPassed, noteId: text ? noteId : null, recordedAt: now };
  if (!(await insertDealAttempt(tx, { ...attempt, ...row }, marks))) return null;
  const { enrollmentId, requirementKey, number, playedOn, clientId, panelId, scenarioVersionId } = attempt;
  await journal(tx, {
    ...by(actor, now),
    act: strikesId ? "deal.corrected" : "deal.scored",
    subjectId,
    objectKind: "deal",
    objectId: attempt.id,
    body: {
      enrollmentId,
      requirementKey,
      number,
      playedOn,
      clientId,
      ...(scenarioVersionId ? { scenarioVersionId } : {}),
      ...(panelId ? { panelId } : {}),
      ...(strikesId ? { strikesId } : {}),
      scoreBp,
      isPassed,
      marks,
    },
  });
  return { scoreBp, isPassed };
}
