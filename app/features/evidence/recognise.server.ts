import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import type { EvidenceSource } from "#app/domain/facts.ts";
import { openingOf, type OpeningRefusal } from "#app/domain/openings.ts";
import { isReason } from "#app/domain/reasons.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { hasRequest } from "#db/queries/evidence.ts";
import { insertFile } from "#db/queries/files.ts";
import { insertNote } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { recordEvidence } from "#db/record.ts";

type File = { name: string; type: string; size: number; hash: string; content: Buffer };
type Input = {
  enrollmentId: string; keys: readonly string[]; source: Extract<EvidenceSource, "paper" | "recognised">; occurredOn: Day;
  /** Where it can be seen: a certificate, a folder, a person. */
  where: string; file: File | null; requestId: string;
};
type Code = OpeningRefusal | "not-found" | "not-yours" | "not-for-yourself" | "not-a-reason" | "nothing-chosen" | "scan-missing" | "in-the-future" | "already-recorded";
type Outcome = { ok: true; traineeName: string; count: number } | { ok: false; code: Code };

/** Recognises requirements that were met before or signed on paper: with date, source and a named person; all or none. */
export async function recognise(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const ids = new Map(input.keys.map((key) => [key, randomUUID()]));
  const [noteId, fileId] = [randomUUID(), input.file ? randomUUID() : null];
  if (!isReason(input.where)) return { ok: false, code: "not-a-reason" };
  if (ids.size === 0) return { ok: false, code: "nothing-chosen" };
  if (input.source === "paper" && !input.file) return { ok: false, code: "scan-missing" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, input.enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, "requirement.recognise", found.subject)) return { ok: false, code: "not-yours" };
    if (input.occurredOn > clock.today) return { ok: false, code: "in-the-future" };
    for (const key of ids.keys()) {
      const opening = openingOf(found.journey, key);
      // Its day has not come for the trainee; what was done before needs no day.
      if (!opening.ok && opening.code !== "not-open-yet") return opening;
      if (await hasRequest(t, `${input.requestId}.${key}`)) return { ok: false, code: "already-recorded" };
    }
    await insertNote(t, { id: noteId, subjectId: traineeId, body: input.where, createdAt: now });
    if (fileId && input.file) await insertFile(t, { ...input.file, id: fileId, subjectId: traineeId, uploadedById: actor.id, uploadedAt: now });
    for (const [key, id] of ids) {
      await recordEvidence(t, {
        id, enrollmentId: input.enrollmentId, traineeId, requirementKey: key, act: "recognised", actorId: actor.id, occurredOn: input.occurredOn,
        recordedAt: now, source: input.source, noteId, fileId, contentHash: input.file?.hash ?? null, requestId: `${input.requestId}.${key}`,
      }, clock);
    }
    return { ok: true, traineeName: found.traineeName, count: ids.size };
  });
}
