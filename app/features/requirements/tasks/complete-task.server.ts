import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { fileOf } from "#app/domain/kinds/task.ts";
import { tx } from "#db/engine";
import { keepFile, type NewFile } from "#db/queries/files.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Outcome =
  | { ok: true; evidenceId: string; title: Localized }
  | {
      ok: false;
      code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" | "file-missing" | "files-full";
    };
type Upload = Pick<NewFile, "name" | "type" | "size" | "hash" | "content">;
type Input = { enrollmentId: string; key: string; requestId: string; file?: Upload | null };

/** Marks a task as done by whom it asks, with a file where one is asked for. */
export async function completeTask(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const [id, newFileId] = [randomUUID(), randomUUID()];
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["task"], now);
    if (!open.ok) return open;
    const { clock, enrolled: found, requirement, progress } = open;
    if (!actsAs(requirement.doneBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    if (progress.reason === "confirm-task") return { ok: false, code: "already-recorded" };
    const asked = fileOf(requirement);
    const file = asked && input.file ? input.file : null;
    if (asked === "must" && !file) return { ok: false, code: "file-missing" };
    const { traineeId } = found.subject;
    const by = { subjectId: traineeId, uploadedById: actor.id, uploadedAt: now };
    const fileId = file && (await keepFile(t, { ...file, id: newFileId, ...by }));
    if (file && !fileId) return { ok: false, code: "files-full" };
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId,
        requirementKey: input.key,
        act: "done",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        fileId,
        contentHash: file?.hash ?? null,
        requestId: input.requestId,
      },
      clock,
    );
    return isNew
      ? { ok: true, evidenceId: id, title: requirement.title }
      : { ok: false, code: "already-recorded" };
  });
}
