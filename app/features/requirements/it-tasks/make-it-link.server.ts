import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { givenTo } from "#app/domain/take-back.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { cancelTaskLinks, insertLink } from "#db/queries/credentials.ts";
import { insertPerson } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";

type Input = { enrollmentId: string; name: string; tokenHash: string };
type Outcome =
  | { ok: true; expiresAt: number; traineeName: string }
  | { ok: false; code: "not-found" | "ended" | "not-for-yourself" };
const lasts = 14 * 86_400_000;

/** A link with which somebody without an account can report the system administrator's tasks of one trainee as done. Earlier ones stop working. */
export async function makeItLink(
  actor: Actor,
  { enrollmentId, name, tokenHash }: Input,
  now: number,
): Promise<Outcome> {
  const ids = { person: randomUUID(), link: randomUUID() };
  return tx(async (t): Promise<Outcome> => {
    const found = await findJourney(t, enrollmentId, await findClock(t, now));
    if (!found) return { ok: false, code: "not-found" };
    if (found.facts.ended && givenTo(found.journey, found.facts).every(({ isBack }) => isBack))
      return { ok: false, code: "ended" };
    if (actor.id === found.subject.traineeId) return { ok: false, code: "not-for-yourself" };
    await cancelTaskLinks(t, enrollmentId, now);
    // Whoever uses it has no account, but what they report needs somebody to stand under it.
    await insertPerson(t, { id: ids.person, name, email: null, language: null, at: now });
    await insertLink(t, {
      id: ids.link,
      kind: "task",
      tokenHash,
      personId: ids.person,
      enrollmentId,
      credentialVersion: 0,
      createdAt: now,
      createdById: actor.id,
      expiresAt: now + lasts,
      usedAt: null,
    });
    await journal(t, {
      ...by(actor, now),
      act: "link.task",
      subjectId: found.subject.traineeId,
      objectKind: "link",
      objectId: ids.link,
      body: { enrollmentId, personId: ids.person },
    });
    return { ok: true, expiresAt: now + lasts, traineeName: found.traineeName };
  });
}
