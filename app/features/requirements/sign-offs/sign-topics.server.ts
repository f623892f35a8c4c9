import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { hasRequest } from "#db/queries/evidence.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

/** `since` is when it stood so on the page that was looked at, epoch ms. */
type Input = { enrollmentId: string; topics: readonly { key: string; since: number }[]; requestId: string };
type Outcome = { ok: true; traineeName: string; signed: number; skipped: number };

/** Signs several topics of one trainee as shown; what has changed, is signed already or is not this person's is left out. */
export async function signTopics(
  actor: Actor,
  { enrollmentId, topics, requestId }: Input,
  now: number,
): Promise<Outcome> {
  const rows = [...new Map(topics.map((topic) => [topic.key, topic])).values()].map((topic) => ({
    ...topic,
    id: randomUUID(),
    request: `${requestId}.${topic.key}`,
  }));
  return tx(async (t): Promise<Outcome> => {
    let [signed, traineeName] = [0, ""];
    for (const { key, since, id, request } of rows) {
      const open = await findOpenRequirement(t, { enrollmentId, key }, ["sign-off"], now);
      if (!open.ok || open.progress.reason !== "sign" || open.progress.since !== since) continue;
      const { clock, enrolled, requirement } = open;
      if (!actsAs(requirement.signedBy, actor, enrolled.subject) || (await hasRequest(t, request))) continue;
      await recordEvidence(
        t,
        {
          id,
          enrollmentId,
          traineeId: enrolled.subject.traineeId,
          requirementKey: key,
          act: "shown",
          actorId: actor.id,
          occurredOn: clock.today,
          recordedAt: now,
          source: "here",
          requestId: request,
          sessionHash: actor.kind === "person" ? actor.sessionHash : null,
        },
        clock,
      );
      traineeName = enrolled.traineeName;
      signed++;
    }
    return { ok: true, traineeName, signed, skipped: rows.length - signed };
  });
}
