import { randomUUID } from "node:crypto";
import { recordEvidence } from "#app/acts/record-evidence.ts";
import type { Actor } from "#app/domain/access.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";

type Input = { enrollmentId: string; key: string; requestId: string };
type Outcome = { ok: true } | { ok: false; code: OpeningRefusal | "not-yours" | "not-found" };

/** The trainee opens the PDF they are to sign; opening the same one again records nothing. */
export async function openDocument(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["document"], now);
    if (!open.ok) return open;
    const { clock, enrolled, requirement } = open;
    if (!actsAs("trainee", actor, enrolled.subject)) return { ok: false, code: "not-yours" };
    const version = await findCurrentDocument(t, requirement.document);
    if (!version?.content.file) return { ok: false, code: "not-found" };
    const isOpened = enrolled.facts.evidence.some(
      (row) => row.requirementKey === input.key && row.act === "opened" && row.contentHash === version.hash,
    );
    if (isOpened) return { ok: true };
    await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: actor.id,
        requirementKey: input.key,
        act: "opened",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        documentVersionId: version.id,
        contentHash: version.hash,
        requestId: input.requestId,
      },
      clock,
    );
    return { ok: true };
  });
}
