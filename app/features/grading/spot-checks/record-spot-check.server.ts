import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { SpotCheckVerdict } from "#app/domain/spot-check.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findLinkActor } from "#db/queries/link-actor.ts";
import { spendLink } from "#db/queries/credentials.ts";
import { findSpotCheck, updateChecked } from "#db/queries/spot-checks.ts";

type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "not-yours" | "already-recorded" | "verdicts-missing" | "link-spent" };
type Input = {
  checkId?: string;
  /** Of the link in place of somebody signed in. */
  tokenHash?: string;
  verdicts: Record<string, SpotCheckVerdict>;
  note: string;
};

/** Keeps what somebody still knew; one verdict for each question asked. */
export async function recordSpotCheck(
  signedIn: Actor | null,
  { checkId = "", tokenHash = "", verdicts, note }: Input,
  now: number,
): Promise<Outcome> {
  const noteId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const linked = signedIn ? undefined : await findLinkActor(t, tokenHash, "check", "executive", now);
    const actor = signedIn ?? linked?.actor;
    if (!actor) return { ok: false, code: "link-spent" };
    const check = await findSpotCheck(t, linked ? (linked.link.checkId ?? "") : checkId);
    if (!check) return { ok: false, code: "not-found" };
    if (check.checkedById !== actor.id) return { ok: false, code: "not-yours" };
    if (check.finishedAt !== null) return { ok: false, code: "already-recorded" };
    const given = Object.fromEntries(
      check.asked.flatMap(({ questionKey }) =>
        verdicts[questionKey] ? [[questionKey, verdicts[questionKey]]] : [],
      ),
    );
    if (
      Object.keys(given).length !== check.asked.length ||
      Object.keys(verdicts).length !== check.asked.length
    )
      return { ok: false, code: "verdicts-missing" };
    if (note) await insertNote(t, { id: noteId, subjectId: check.traineeId, body: note, createdAt: now });
    await updateChecked(t, check.id, { finishedAt: now, noteId: note ? noteId : null }, given);
    if (linked) await spendLink(t, linked.link.id, now);
    await journal(t, {
      ...by(actor, now),
      act: "knowledge-check.recorded",
      subjectId: check.traineeId,
      objectKind: "knowledge-check",
      objectId: check.id,
      body: { verdicts: given },
    });
    return { ok: true, traineeName: check.traineeName };
  });
}
