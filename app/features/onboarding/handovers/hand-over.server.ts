import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { insertHandover } from "#db/queries/handovers.ts";
import { insertNote } from "#db/queries/notes.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Input = {
  enrollmentId: string;
  note: { how: "written"; record: string; along: string } | { how: "without" };
};
type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "not-for-yourself" | "not-yours" | "already-recorded" };

/** The mentor before hands over to the next in writing; where they can't, the head writes it or goes without. */
export async function handOver(actor: Actor, { enrollmentId, note }: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = note.how === "written" ? randomUUID() : null;
  const alongNoteId = note.how === "written" && note.along ? randomUUID() : null;
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    const { handover } = found.facts;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!handover) return { ok: false, code: "already-recorded" };
    const isHead = actsAs("head", actor, found.subject);
    if (!isHead && (note.how === "without" || actor.id !== handover.fromId))
      return { ok: false, code: "not-yours" };
    if (note.how === "written") {
      if (noteId)
        await insertNote(t, { id: noteId, subjectId: traineeId, body: note.record, createdAt: now });
      if (alongNoteId)
        await insertNote(t, { id: alongNoteId, subjectId: traineeId, body: note.along, createdAt: now });
    }
    await insertHandover(t, {
      id,
      enrollmentId,
      traineeId,
      assignmentId: handover.assignmentId,
      fromId: handover.fromId,
      how: note.how,
      writtenById: actor.id,
      writtenAt: now,
      noteId,
      alongNoteId,
    });
    await journal(t, {
      ...by(actor, now),
      act: note.how === "written" ? "handover.written" : "handover.without",
      subjectId: traineeId,
      objectKind: "handover",
      objectId: id,
      body: { enrollmentId, mentorId: handover.fromId },
    });
    await projectStanding(t, enrollmentId, await findClock(t, now));
    return { ok: true, traineeName: found.traineeName };
  });
}
