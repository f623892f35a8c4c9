import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { hasRequest } from "#db/queries/evidence.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Input = { enrollmentId: string; key: string; caseId: string; remarks: string; nonce: string };
type Outcome =
  | { ok: true; traineeName: string; evidenceId: string }
  | { ok: false; code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" };

/** Goes through one written case, with remarks; each case once. */
export async function reviewCase(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["case-review"], now);
    if (!open.ok) return open;
    const {
      clock,
      enrolled: { subject, facts, traineeName },
      requirement,
    } = open;
    if (!actsAs(requirement.reviewedBy, actor, subject)) return { ok: false, code: "not-yours" };
    const rows = facts.evidence.filter((row) => row.requirementKey === input.key);
    if (!rows.some((row) => row.act === "written" && row.id === input.caseId))
      return { ok: false, code: "not-found" };
    const isReviewed = rows.some((row) => row.act === "reviewed" && row.aboutId === input.caseId);
    if (isReviewed || (await hasRequest(t, input.nonce))) return { ok: false, code: "already-recorded" };
    await insertNote(t, { id: noteId, subjectId: subject.traineeId, body: input.remarks, createdAt: now });
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: subject.traineeId,
        requirementKey: input.key,
        act: "reviewed",
        actorId: actor.id,
        aboutId: input.caseId,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        noteId,
        nonce: input.nonce,
        requestId: input.nonce,
        sessionHash: actor.kind === "person" ? actor.sessionHash : null,
      },
      clock,
    );
    return isNew ? { ok: true, traineeName, evidenceId: id } : { ok: false, code: "already-recorded" };
  });
}
