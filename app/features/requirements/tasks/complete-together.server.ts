import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { hasRequest } from "#db/queries/evidence.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Input = { key: string; enrollmentIds: readonly string[]; requestId: string };
type Outcome = { ok: true; names: string[]; skipped: number };

/** Signs one session for everybody who was there; whoever has it already, or is not this person's to sign for, is left out. */
export async function completeTogether(
  actor: Actor,
  { key, enrollmentIds, requestId }: Input,
  now: number,
): Promise<Outcome> {
  const ids = [...new Set(enrollmentIds)].map((enrollmentId) => ({ enrollmentId, id: randomUUID() }));
  return tx(async (t): Promise<Outcome> => {
    const names: string[] = [];
    for (const { enrollmentId, id } of ids) {
      const open = await findOpenRequirement(t, { enrollmentId, key }, ["task"], now);
      if (!open.ok || open.progress.reason === "confirm-task") continue;
      const { clock, enrolled, requirement } = open;
      const request = `${requestId}.${enrollmentId}`;
      if (
        requirement.doneBy === "trainee" ||
        !actsAs(requirement.doneBy, actor, enrolled.subject) ||
        (await hasRequest(t, request))
      )
        continue;
      await recordEvidence(
        t,
        {
          id,
          enrollmentId,
          traineeId: enrolled.subject.traineeId,
          requirementKey: key,
          act: "done",
          actorId: actor.id,
          occurredOn: clock.today,
          recordedAt: now,
          source: "here",
          requestId: request,
        },
        clock,
      );
      names.push(enrolled.traineeName);
    }
    return { ok: true, names, skipped: ids.length - names.length };
  });
}
