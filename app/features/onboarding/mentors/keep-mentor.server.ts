import { randomUUID } from "node:crypto";
import { mayJudgeMentors } from "#app/domain/mentoring.ts";
import type { Actor } from "#app/domain/access.ts";
import type { MentorQuality, MentorVerdict } from "#app/domain/mentor-choice.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findMentorProfile, insertJudgements, upsertMentorProfile } from "#db/queries/mentor-choice.ts";
import { findPersonById } from "#db/queries/people.ts";

type Input = {
  personId: string;
  salesSince: string | null;
  capacity: number | null;
  said: { quality: MentorQuality; verdict: MentorVerdict }[];
};
type Outcome =
  | { ok: true; name: string }
  | { ok: false; code: "not-found" | "not-for-yourself" | "not-yours" };

/** Keeps what is known of somebody as a mentor, and what a head says of them; of oneself nobody does. */
export async function keepMentor(
  actor: Actor,
  { personId, salesSince, capacity, said }: Input,
  now: number,
): Promise<Outcome> {
  const ids = said.map((row) => ({ ...row, id: randomUUID() }));
  return tx(async (t): Promise<Outcome> => {
    const person = await findPersonById(t, personId);
    if (!person) return { ok: false, code: "not-found" };
    if (actor.id === personId) return { ok: false, code: "not-for-yourself" };
    if (said.length > 0 && !mayJudgeMentors(actor)) return { ok: false, code: "not-yours" };
    const before = await findMentorProfile(t, personId, now);
    await upsertMentorProfile(t, { personId, salesSince, capacity, changedById: actor.id, changedAt: now });
    const changed = ids.filter(
      ({ quality, verdict }) =>
        (before.judgements.find((row) => row.quality === quality)?.verdict ?? "unknown") !== verdict,
    );
    await insertJudgements(
      t,
      changed.map((row) => ({ ...row, personId, judgedById: actor.id, judgedAt: now })),
    );
    // What was said is gone after a year, so the chain only holds that something was.
    await journal(t, {
      ...by(actor, now),
      act: changed.length > 0 ? "mentor.judged" : "mentor.kept",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: {},
    });
    return { ok: true, name: person.name };
  });
}
