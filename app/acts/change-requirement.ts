import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import type { RequirementChangeKind } from "#app/domain/facts.ts";
import type { Localized } from "#app/domain/localized.ts";
import { type Tx, tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertNote } from "#db/queries/notes.ts";
import { insertRequirementChange } from "#db/queries/requirement-changes.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;
/** `note`: why, or what was added. */
type Change = { change: RequirementChangeKind; key: string; title: Localized; note: string | null };
type Decided<Code> = ({ ok: true } & Change) | { ok: false; code: Code };
export type Changed<Code> =
  | { ok: true; title: Localized; traineeName: string }
  | { ok: false; code: Code | "not-found" | "not-for-yourself" | "not-yours" | "already-recorded" };

/** Changes the requirements of one person, never one's own, as `decide` says: on record with journal and projection. */
export async function changeRequirement<Code extends string>(
  actor: Actor,
  permission: "requirement.add" | "requirement.switch",
  { enrollmentId, requestId }: { enrollmentId: string; requestId: string },
  now: number,
  decide: (found: Found, tx: Tx) => Decided<Code> | Promise<Decided<Code>>,
): Promise<Changed<Code>> {
  const [id, noteId] = [randomUUID(), randomUUID()];
  return tx(async (t): Promise<Changed<Code>> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { traineeId } = found.subject;
    if (actor.id === traineeId) return { ok: false, code: "not-for-yourself" };
    if (!can(actor, permission, found.subject)) return { ok: false, code: "not-yours" };
    const decided = await decide(found, t);
    if (!decided.ok) return decided;
    const { change, key, title, note } = decided;
    if (note !== null)
      await insertNote(t, { id: noteId, subjectId: traineeId, body: note, createdAt: clock.now });
    const isNew = await insertRequirementChange(t, {
      id,
      enrollmentId,
      traineeId,
      requirementKey: key,
      change,
      changedById: actor.id,
      changedAt: clock.now,
      noteId: note === null ? null : noteId,
      requestId,
    });
    if (!isNew) return { ok: false, code: "already-recorded" };
    await journal(t, {
      ...by(actor, clock.now),
      act: `requirement.${change}`,
      subjectId: traineeId,
      objectKind: "requirement-change",
      objectId: id,
      body: { enrollmentId, requirementKey: key },
    });
    await projectStanding(t, enrollmentId, clock);
    return { ok: true, title, traineeName: found.traineeName };
  });
}
