import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Outcome =
  | { ok: true; evidenceId: string; traineeName: string; title: Localized }
  | {
      ok: false;
      code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" | "changed" | "not-a-reason";
    };
type Input = { enrollmentId: string; key: string; nonce: string; since: number; notYet?: { reason: string } };

/** Confirms a task somebody else has done, or sends it back with a reason. */
export async function confirmTask(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = input.notYet ? randomUUID() : null;
  if (input.notYet && !isReason(input.notYet.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["task", "milestone"], now);
    if (!open.ok) return open;
    const { clock, enrolled: found, requirement, progress } = open;
    if (!requirement.confirmedBy) return { ok: false, code: "unknown-requirement" };
    if (!actsAs(requirement.confirmedBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    if (progress.reason !== "confirm-task") return { ok: false, code: "already-recorded" };
    if (progress.since !== input.since) return { ok: false, code: "changed" };
    const { traineeId } = found.subject;
    if (input.notYet && noteId) {
      await insertNote(t, { id: noteId, subjectId: traineeId, body: input.notYet.reason, createdAt: now });
    }
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId,
        requirementKey: input.key,
        act: input.notYet ? "not-yet" : "confirmed",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        nonce: input.nonce,
        requestId: input.nonce,
        noteId,
        sessionHash: actor.kind === "person" ? actor.sessionHash : null,
      },
      clock,
    );
    return isNew
      ? { ok: true, evidenceId: id, traineeName: found.traineeName, title: requirement.title }
      : { ok: false, code: "already-recorded" };
  });
}
