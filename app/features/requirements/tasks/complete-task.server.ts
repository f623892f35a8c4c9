import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Outcome =
  | { ok: true; evidenceId: string; title: Localized }
  | { ok: false; code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" };

/** Marks a task as done by whom it asks. */
export async function completeTask(
  actor: Actor,
  input: { enrollmentId: string; key: string; requestId: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["task"], now);
    if (!open.ok) return open;
    const { clock, enrolled: found, requirement, progress } = open;
    if (!actsAs(requirement.doneBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    if (progress.reason === "confirm-task") return { ok: false, code: "already-recorded" };
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: found.subject.traineeId,
        requirementKey: input.key,
        act: "done",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        requestId: input.requestId,
      },
      clock,
    );
    return isNew
      ? { ok: true, evidenceId: id, title: requirement.title }
      : { ok: false, code: "already-recorded" };
  });
}
