import type { Clock } from "#app/domain/clock.ts";
import type { Tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { insertEvidence, type NewEvidence } from "#db/queries/evidence.ts";
import { projectStanding } from "#db/queries/standings.ts";

/** Puts evidence on record with its journal entry and projection; false when it was recorded before. */
export async function recordEvidence(
  tx: Tx,
  { fileHash, ...row }: NewEvidence & { fileHash?: string },
  clock: Clock,
  actorKind: "person" | "link" = "person",
): Promise<boolean> {
  if (!(await insertEvidence(tx, row))) return false;
  await journal(tx, {
    at: row.recordedAt,
    actorId: row.actorId,
    actorKind,
    act: `evidence.${row.act}`,
    subjectId: row.traineeId,
    objectKind: "evidence",
    objectId: row.id,
    body: {
      enrollmentId: row.enrollmentId,
      requirementKey: row.requirementKey,
      occurredOn: row.occurredOn,
      source: row.source,
      contentHash: row.contentHash ?? null,
      strikesId: row.strikesId ?? null,
      ...(fileHash ? { fileHash } : {}),
      ...(row.part == null ? {} : { part: row.part }),
      ...(row.aboutId ? { aboutId: row.aboutId } : {}),
      ...(row.activityId ? { activityId: row.activityId } : {}),
    },
  });
  await projectStanding(tx, row.enrollmentId, clock);
  return true;
}
