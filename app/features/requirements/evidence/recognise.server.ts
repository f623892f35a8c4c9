import { insertNote } from "#db/queries/notes.ts";
import type { Recognition } from "#app/domain/recognised.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { openingOf, type OpeningRefusal } from "#app/domain/openings.ts";
import { isReason, sameText } from "#app/domain/reasons.ts";
import { type RecognitionRefusal, recognitionRefusal } from "#app/domain/recognition.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { hasRequest } from "#db/queries/evidence.ts";
import { keepFile } from "#db/queries/files.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";
import { mayRecognise, type NotAllowed } from "#app/features/requirements/shared/may-recognise.server.ts";

type File = { name: string; type: string; size: number; hash: string; content: Buffer };
/** `where` it can be seen: a certificate, a folder, a person. Each has a source of its own. */
type Item = { key: string; occurredOn: Day; where: string };
type Input = {
  enrollmentId: string;
  items: readonly Item[];
  source: Exclude<Recognition, "earlier">;
  file: File | null;
  requestId: string;
};
type Code =
  | OpeningRefusal
  | RecognitionRefusal
  | NotAllowed
  | "not-a-reason"
  | "same-source"
  | "nothing-recognised"
  | "scan-missing"
  | "in-the-future"
  | "already-recorded"
  | "files-full";
/** `key` where one of them is why. */
type Outcome = { ok: true; traineeName: string; count: number } | { ok: false; code: Code; key?: string };

/** Recognises requirements that were proven elsewhere or signed on paper: each with day, source and a named person; all or none. */
export async function recognise(
  actor: Actor,
  { items, source, file, ...input }: Input,
  now: number,
): Promise<Outcome> {
  const rows = items.map((item) => ({
    ...item,
    id: randomUUID(),
    noteId: randomUUID(),
    requestId: `${input.requestId}.${item.key}`,
  }));
  const newFileId = randomUUID();
  for (const [index, { key, where }] of rows.entries()) {
    if (!isReason(where)) return { ok: false, code: "not-a-reason", key };
    if (rows.slice(0, index).some((other) => sameText(other.where, where)))
      return { ok: false, code: "same-source", key };
  }
  if (rows.length === 0) return { ok: false, code: "nothing-recognised" };
  if (source === "paper" && !file) return { ok: false, code: "scan-missing" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const allowed = await mayRecognise(t, actor, input.enrollmentId, clock);
    if (!allowed.ok) return allowed;
    const { found } = allowed;
    const { traineeId } = found.subject;
    for (const { key, occurredOn, requestId } of rows) {
      if (await hasRequest(t, requestId)) return { ok: false, code: "already-recorded" };
      // Its day has not come for the trainee; what was done before needs no day.
      const opening = openingOf(found.journey, key, "recognise");
      if (!opening.ok) return { ...opening, key };
      if (occurredOn > clock.today) return { ok: false, code: "in-the-future", key };
      const code = recognitionRefusal(opening.standing, source, occurredOn, found.facts, clock.timeZone);
      if (code) return { ok: false, code, key };
    }
    const fileId =
      file &&
      (await keepFile(t, {
        ...file,
        id: newFileId,
        subjectId: traineeId,
        uploadedById: actor.id,
        uploadedAt: now,
      }));
    if (file && !fileId) return { ok: false, code: "files-full" };
    for (const { id, key, noteId, where, occurredOn, requestId } of rows) {
      await insertNote(t, { id: noteId, subjectId: traineeId, body: where, createdAt: now });
      await recordEvidence(
        t,
        {
          id,
          enrollmentId: input.enrollmentId,
          traineeId,
          requirementKey: key,
          act: "recognised",
          actorId: actor.id,
          occurredOn,
          recordedAt: now,
          source,
          noteId,
          fileId,
          contentHash: file?.hash ?? null,
          requestId,
        },
        clock,
      );
    }
    return { ok: true, traineeName: found.traineeName, count: rows.length };
  });
}
