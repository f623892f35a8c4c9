import type { Clock } from "#app/domain/clock.ts";
import type { Actor } from "#app/domain/access.ts";
import type { ExceptionCategory } from "#app/domain/facts.ts";
import { type Receipt, receiptOf } from "#app/domain/receipts.ts";
import type { StageStanding } from "#app/domain/stages.ts";
import type { Tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { by, journal } from "#db/journal.ts";
import { insertEnding } from "#db/queries/enrollments.ts";
import type { Enrolled } from "#db/queries/facts.ts";
import { countReopenings, insertGateDecision } from "#db/queries/gates.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Override = { category: ExceptionCategory; noteId: string; expiresOn: string | null };

/** The hash of everything a decision on this stage rests on; a page sends it back to show what was looked at. */
export function receiptHash(enrolled: Enrolled, stage: StageStanding): string {
  return contentHash(receiptOf(enrolled.programmeVersionId, stage, enrolled.facts));
}

/** Whether who decides has recognised some of what the stage rests on. */
function recognisedBy(id: string, { requirements }: StageStanding, { facts }: Enrolled): boolean {
  return facts.evidence.some(
    ({ act, source, actorId, requirementKey }) =>
      act === "recognised" &&
      source !== "paper" &&
      actorId === id &&
      requirements.some(
        ({ requirement, progress }) => requirement.key === requirementKey && progress.recognition,
      ),
  );
}

/** Writes a passed gate with its frozen receipt; the last gate releases. False when it was passed already. */
export async function passGate(
  tx: Tx,
  actor: Actor,
  enrolled: Enrolled,
  stage: StageStanding,
  clock: Clock,
  id: string,
  override: Override | null,
): Promise<boolean> {
  const { enrollmentId, traineeId } = enrolled.facts;
  const receipt: Receipt = receiptOf(enrolled.programmeVersionId, stage, enrolled.facts);
  const hash = contentHash(receipt);
  const decision = override ? "override" : "confirmed";
  const isNew = await insertGateDecision(tx, {
    id,
    enrollmentId,
    traineeId,
    stage: stage.number,
    decision,
    decidedById: actor.id,
    decidedAt: clock.now,
    receipt,
    receiptHash: hash,
    category: override?.category ?? null,
    noteId: override?.noteId ?? null,
    expiresOn: override?.expiresOn ?? null,
    round: await countReopenings(tx, enrollmentId, stage.number),
  });
  if (!isNew) return false;
  const entry = { ...by(actor, clock.now), subjectId: traineeId } as const;
  await journal(tx, {
    ...entry,
    act: `gate.${decision}`,
    objectKind: "gate",
    objectId: id,
    body: {
      enrollmentId,
      stage: stage.number,
      receiptHash: hash,
      category: override?.category ?? null,
      expiresOn: override?.expiresOn ?? null,
      sameMentorAndHead: enrolled.subject.mentorId === actor.id,
      ...(recognisedBy(actor.id, stage, enrolled) && { sameRecogniser: true }),
    },
  });
  if (stage.number === 4) {
    await insertEnding(tx, {
      enrollmentId,
      traineeId,
      ending: "released",
      endedOn: clock.today,
      noteId: null,
      endedById: actor.id,
      recordedAt: clock.now,
    });
    await journal(tx, {
      ...entry,
      act: "enrollment.ended",
      objectKind: "enrollment",
      objectId: enrollmentId,
      body: { ending: "released" },
    });
  }
  await projectStanding(tx, enrollmentId, clock);
  return true;
}
