import { type Actor, can } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import { actsAs } from "#app/domain/parties.ts";
import { givenTo } from "#app/domain/take-back.ts";
import type { Tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { recordEvidence } from "./record-evidence.ts";

type Input = { id: string; enrollmentId: string; key: string; requestId: string };
export type TakenBack =
  | { ok: true; evidenceId: string; title: Localized; left: number }
  | { ok: false; code: "not-found" | "not-yours" | "already-recorded" };

/** Puts on record that what a task gave was taken back. Whoever holds a link is vouched for by it. */
export async function recordTakenBack(
  t: Tx,
  actor: Actor,
  { id, enrollmentId, key, requestId }: Input,
  now: number,
): Promise<TakenBack> {
  const clock = await findClock(t, now);
  const found = await findJourney(t, enrollmentId, clock);
  const given = found ? givenTo(found.journey, found.facts) : [];
  const one = given.find(({ requirement }) => requirement.key === key);
  if (!found || !one) return { ok: false, code: "not-found" };
  const { subject } = found;
  if (actor.kind === "person" && !(actsAs("it", actor, subject) && can(actor, "task.do", subject)))
    return { ok: false, code: "not-yours" };
  const isNew =
    !one.isBack &&
    (await recordEvidence(
      t,
      {
        id,
        enrollmentId,
        traineeId: subject.traineeId,
        requirementKey: key,
        act: "taken-back",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        requestId,
      },
      clock,
      actor.kind === "link" ? "link" : "person",
    ));
  if (!isNew) return { ok: false, code: "already-recorded" };
  return {
    ok: true,
    evidenceId: id,
    title: one.requirement.title,
    left: given.filter(({ isBack }) => !isBack).length - 1,
  };
}
