import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { helperOf, openHelp } from "#app/domain/help.ts";
import { personOf } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { insertHelp } from "#db/queries/help.ts";
import { insertNote } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; key: string; question: string; requestId: string };
type Outcome =
  | { ok: true; name: string | null }
  | { ok: false; code: "not-found" | "not-yours" | "not-running" | "already-asked" };

/** The trainee is stuck at a requirement and asks; it goes to whoever can act. One question at a time for each. */
export async function askHelp(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  const { enrollmentId, key, question, requestId } = input;
  return tx(async (t): Promise<Outcome> => {
    const found = await findRequirement(t, enrollmentId, key, now);
    if (!found) return { ok: false, code: "not-found" };
    const { subject, facts, journey, standing, clock } = found;
    if (actor.id !== subject.traineeId) return { ok: false, code: "not-yours" };
    if (journey.state !== "active") return { ok: false, code: "not-running" };
    if (openHelp(facts.help, key)) return { ok: false, code: "already-asked" };
    const askedOf = helperOf(standing.progress);
    await insertNote(t, { id: noteId, subjectId: actor.id, body: question, createdAt: now });
    const isNew = await insertHelp(t, {
      id,
      enrollmentId,
      traineeId: actor.id,
      requirementKey: key,
      askedOf,
      askedAt: now,
      noteId,
      requestId,
    });
    if (!isNew) return { ok: false, code: "already-asked" };
    await journal(t, {
      ...by(actor, now),
      act: "help.asked",
      subjectId: actor.id,
      objectKind: "help",
      objectId: id,
      body: { enrollmentId, requirementKey: key, askedOf },
    });
    await projectStanding(t, enrollmentId, clock);
    const helper = personOf(askedOf, subject);
    return { ok: true, name: helper ? ((await findNames(t, [helper]))[helper] ?? null) : null };
  });
}
