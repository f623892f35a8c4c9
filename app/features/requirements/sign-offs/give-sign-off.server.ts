import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import type { NotYetPreset } from "#app/domain/kinds/sign-off.ts";
import { actsAs } from "#app/domain/parties.ts";
import { isReason } from "#app/domain/reasons.ts";
import { tx } from "#db/engine";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Input = {
  enrollmentId: string;
  key: string;
  nonce: string;
  /** What the mentor looked at: since when it stands so, epoch ms. */
  since: number;
  /** Instead of "shown": not yet, and why: chosen, in one's own words, or both. */
  notYet?: { reason: string; preset?: NotYetPreset | null };
};
type Outcome =
  | { ok: true; evidenceId: string; title: Localized; traineeName: string }
  | {
      ok: false;
      code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" | "changed" | "not-a-reason";
    };

/** The mentor signs that it was shown, or says "not yet" with a reason; one token, one signature. */
export async function giveSignOff(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = input.notYet ? randomUUID() : null;
  const preset = input.notYet?.preset ?? null;
  if (input.notYet && !preset && !isReason(input.notYet.reason)) return { ok: false, code: "not-a-reason" };
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["sign-off"], now);
    if (!open.ok) return open;
    const { clock, enrolled: found, requirement, progress } = open;
    if (!actsAs(requirement.signedBy, actor, found.subject)) return { ok: false, code: "not-yours" };
    if (!input.notYet && progress.reason === "say-able") return { ok: false, code: "already-recorded" };
    if (progress.since !== input.since) return { ok: false, code: "changed" };
    const { traineeId } = found.subject;
    if (input.notYet && noteId) {
      await insertNote(t, {
        id: noteId,
        subjectId: traineeId,
        body: input.notYet.reason,
        preset,
        createdAt: now,
      });
    }
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId,
        requirementKey: input.key,
        act: input.notYet ? "not-yet" : "shown",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        nonce: input.nonce,
        requestId: input.nonce,
        noteId,
        sessionHash: actor.kind === "person" ? actor.sessionHash : null,
      },
      clock,
    );
    if (!isNew) return { ok: false, code: "already-recorded" };
    return { ok: true, evidenceId: id, title: requirement.title, traineeName: found.traineeName };
  });
}
