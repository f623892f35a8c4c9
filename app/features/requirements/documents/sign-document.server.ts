import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Outcome =
  | { ok: true; evidenceId: string; title: Localized }
  | {
      ok: false;
      code:
        | OpeningRefusal
        | "not-yours"
        | "not-found"
        | "already-recorded"
        | "changed"
        | "still-a-sample"
        | "open-it-first";
    };

/** The trainee signs the version they have read; another version by now is refused. */
export async function signDocument(
  actor: Actor,
  input: { enrollmentId: string; key: string; contentHash: string; nonce: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["document"], now);
    if (!open.ok) return open;
    const { clock, enrolled: found, requirement } = open;
    if (!actsAs("trainee", actor, found.subject)) return { ok: false, code: "not-yours" };
    const version = await findCurrentDocument(t, requirement.document);
    if (!version) return { ok: false, code: "not-found" };
    if (version.hash !== input.contentHash) return { ok: false, code: "changed" };
    if (version.number <= (version.sampleNumber ?? 0)) return { ok: false, code: "still-a-sample" };
    const isOpened = found.facts.evidence.some(
      ({ requirementKey, act, contentHash }) =>
        requirementKey === input.key && act === "opened" && contentHash === version.hash,
    );
    if (version.content.file && !isOpened) return { ok: false, code: "open-it-first" };
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: actor.id,
        requirementKey: input.key,
        act: "signed",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        documentVersionId: version.id,
        contentHash: version.hash,
        nonce: input.nonce,
        requestId: input.nonce,
        sessionHash: actor.kind === "person" ? actor.sessionHash : null,
      },
      clock,
    );
    return isNew
      ? { ok: true, evidenceId: id, title: version.content.title }
      : { ok: false, code: "already-recorded" };
  });
}
