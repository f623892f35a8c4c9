import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { insertWorkWeek } from "#db/queries/terms.ts";

type Input = { enrollmentId: string; weekdays: readonly number[]; targetShareBp: number };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "ended" | "not-for-yourself" };

/** Sets the weekdays somebody works and their share of the targets; due days and targets follow at once. */
export async function setWorkWeek(
  actor: Actor,
  { enrollmentId, weekdays, targetShareBp }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.facts;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (found.facts.ended) return { ok: false, code: "ended" };
    const days = [...new Set(weekdays)].sort().join(",");
    await insertWorkWeek(t, {
      id,
      enrollmentId,
      traineeId,
      weekdays: days,
      targetShareBp,
      setById: actor.id,
      setAt: now,
    });
    await journal(t, {
      ...by(actor, now),
      act: "work-week.set",
      subjectId: traineeId,
      objectKind: "enrollment",
      objectId: enrollmentId,
      body: { weekdays: days, targetShareBp },
    });
    await projectStanding(t, enrollmentId, await findClock(t, now));
    return { ok: true };
  });
}
