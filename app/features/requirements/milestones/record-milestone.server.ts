import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { hasRequest } from "#db/queries/evidence.ts";
import { keepFile } from "#db/queries/files.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type File = { name: string; type: string; size: number; hash: string; content: Buffer };
type Input = {
  enrollmentId: string;
  key: string;
  text: string;
  file: File | null;
  activityId: string;
  requestId: string;
};
type Outcome =
  | { ok: true; title: Localized; evidenceId: string }
  | {
      ok: false;
      code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" | "proof-missing" | "files-full";
    };

/** The trainee records that a milestone is reached, with what shows it. */
export async function recordMilestone(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = input.text ? randomUUID() : null;
  const newFileId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["milestone"], now);
    if (!open.ok) return open;
    const {
      clock,
      enrolled: { subject, facts },
      requirement,
      progress,
    } = open;
    if (!actsAs("trainee", actor, subject)) return { ok: false, code: "not-yours" };
    if (progress.reason === "confirm-task" || (await hasRequest(t, input.requestId)))
      return { ok: false, code: "already-recorded" };
    const activityId = facts.activities.find((row) => row.id === input.activityId)?.id ?? null;
    const given = { text: Boolean(noteId), file: Boolean(input.file), activity: Boolean(activityId) };
    const isShown =
      requirement.proof === "any" ? Object.values(given).some(Boolean) : given[requirement.proof];
    if (!isShown) return { ok: false, code: "proof-missing" };
    const fileId =
      input.file &&
      (await keepFile(t, {
        ...input.file,
        id: newFileId,
        subjectId: actor.id,
        uploadedById: actor.id,
        uploadedAt: now,
      }));
    if (input.file && !fileId) return { ok: false, code: "files-full" };
    if (noteId) await insertNote(t, { id: noteId, subjectId: actor.id, body: input.text, createdAt: now });
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: actor.id,
        requirementKey: input.key,
        act: "done",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        noteId,
        fileId,
        activityId,
        contentHash: input.file?.hash ?? null,
        requestId: input.requestId,
      },
      clock,
    );
    return isNew
      ? { ok: true, title: requirement.title, evidenceId: id }
      : { ok: false, code: "already-recorded" };
  });
}
