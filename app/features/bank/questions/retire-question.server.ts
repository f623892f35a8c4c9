import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findQuestionEntry, updateRetired } from "#db/queries/bank.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Takes a question out of all future draws, or brings it back. Papers begun keep it. */
export async function retireQuestion(
  actor: Actor,
  { key, isAsked }: { key: string; isAsked: boolean },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const entry = await findQuestionEntry(t, key);
    if (!entry) return { ok: false, code: "not-found" };
    if ((entry.retiredAt === null) === isAsked) return { ok: true };
    await updateRetired(t, entry.id, isAsked ? null : now);
    await journal(t, {
      ...by(actor, now),
      act: isAsked ? "question.returned" : "question.retired",
      subjectId: null,
      objectKind: "question",
      objectId: entry.id,
      body: { key },
    });
    return { ok: true };
  });
}
