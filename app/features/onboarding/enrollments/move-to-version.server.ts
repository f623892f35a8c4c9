import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { stageStates } from "#app/domain/stages.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { updateVersion } from "#db/queries/enrollments.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findVersionById, insertMove } from "#db/queries/programmes.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; versionId: string; from: string };
type Outcome =
  | { ok: true; traineeName: string }
  | {
      ok: false;
      code: "not-found" | "ended" | "not-for-yourself" | "no-such-version" | "already-recorded" | "changed";
    };

/** Puts a running onboarding on another version of a programme. What is on record stays; passed gates stay passed. */
export async function moveToVersion(
  actor: Actor,
  { enrollmentId, versionId, from }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    const clock = await findClock(t, now);
    if (stageStates(found.programme, found.facts, clock).state === "ended")
      return { ok: false, code: "ended" };
    const version = await findVersionById(t, versionId);
    if (!version) return { ok: false, code: "no-such-version" };
    if (found.programmeVersionId === versionId) return { ok: false, code: "already-recorded" };
    if (found.programmeVersionId !== from) return { ok: false, code: "changed" };
    await updateVersion(t, enrollmentId, versionId);
    await insertMove(t, {
      id,
      enrollmentId,
      traineeId,
      fromVersionId: from,
      toVersionId: versionId,
      movedById: actor.id,
      movedAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: "enrollment.moved",
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: enrollmentId,
      body: { from, to: versionId, number: version.number },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, traineeName: found.traineeName };
  });
}
