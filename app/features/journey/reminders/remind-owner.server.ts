import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { permitStates } from "#app/domain/permits.ts";
import { type ReminderRefusal, remindedOf } from "#app/domain/reminders.ts";
import { waitsOf } from "#app/domain/standing.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findHolders, insertNotices, insertReminder } from "#db/queries/notices.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";

type Outcome =
  | { ok: true; names: string[] }
  | { ok: false; code: "not-found" | "reminded-today" | ReminderRefusal };

/** Reminds whoever must act about one thing, at most once a working day; by mail at once, unless they want none. */
export async function remindOwner(
  actor: Actor,
  { enrollmentId, about }: { enrollmentId: string; about: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const found = await findJourney(t, enrollmentId, clock);
    if (!found) return { ok: false, code: "not-found" };
    const { journey, facts, programme, subject } = found;
    const waits = waitsOf(journey, facts, permitStates(programme, journey, facts, clock), clock);
    const reminded = remindedOf(journey, waits, about, actor, subject);
    if (!reminded.ok) return reminded;
    const { owner, ownerId, ...what } = reminded.value;
    const people = (
      ownerId ? [ownerId] : await findHolders(t, owner === "trainer" ? "trainer" : "admin")
    ).filter((personId) => personId !== actor.id && (personId !== subject.traineeId || owner === "trainee"));
    if (people.length === 0) return { ok: false, code: "your-own-turn" };
    const onDay = addWorkingDays(clock.calendar, clock.today, 0);
    const isNew = await insertReminder(t, {
      id,
      enrollmentId,
      traineeId: subject.traineeId,
      about,
      onDay,
      remindedById: actor.id,
      remindedAt: now,
    });
    if (!isNew) return { ok: false, code: "reminded-today" };
    await insertNotices(
      t,
      people.map((personId) => ({
        ...what,
        kind: "reminder" as const,
        personId,
        onDay: null,
        at: now,
        key: `${id}:${personId}`,
        enrollmentId,
        byId: actor.id,
      })),
      now,
      true,
    );
    await journal(t, {
      ...by(actor, now),
      act: "reminder.sent",
      subjectId: subject.traineeId,
      objectKind: "reminder",
      objectId: id,
      body: { enrollmentId, requirementKey: what.requirementKey, about, to: people.join(" ") },
    });
    return { ok: true, names: Object.values(await findNames(t, people)) };
  });
}
