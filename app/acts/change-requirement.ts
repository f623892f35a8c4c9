import type { Actor } from "#app/domain/access.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { RequirementChangeKind } from "#app/domain/facts.ts";
import type { Tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import type { Enrolled } from "#db/queries/facts.ts";
import { insertNote } from "#db/queries/notes.ts";
import { insertRequirementChange } from "#db/queries/requirement-changes.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Change = {
  id: string;
  change: RequirementChangeKind;
  key: string;
  requestId: string;
  /** Why, or what was added. */
  note: { id: string; body: string } | null;
};

/** Puts a change of one person's requirements on record, with journal and projection. False when it was there before. */
export async function recordChange(
  tx: Tx,
  actor: Actor,
  { facts: { enrollmentId, traineeId } }: Pick<Enrolled, "facts">,
  { id, change, key, requestId, note }: Change,
  clock: Clock,
): Promise<boolean> {
  const at = clock.now;
  if (note) await insertNote(tx, { ...note, subjectId: traineeId, createdAt: at });
  const isNew = await insertRequirementChange(tx, {
    id,
    enrollmentId,
    traineeId,
    requirementKey: key,
    change,
    changedById: actor.id,
    changedAt: at,
    noteId: note?.id ?? null,
    requestId,
  });
  if (!isNew) return false;
  await journal(tx, {
    ...by(actor, at),
    act: `requirement.${change}`,
    subjectId: traineeId,
    objectKind: "requirement-change",
    objectId: id,
    body: { enrollmentId, requirementKey: key },
  });
  await projectStanding(tx, enrollmentId, clock);
  return true;
}
