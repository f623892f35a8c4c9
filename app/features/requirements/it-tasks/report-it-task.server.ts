import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { tx } from "#db/engine";
import { findLinkByHash, spendLink } from "#db/queries/credentials.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";
import { recordTakenBack } from "#app/acts/take-back.ts";

type Outcome =
  | { ok: true }
  | { ok: false; code: OpeningRefusal | "link-spent" | "not-yours" | "already-recorded" | "not-found" };

/** Records one task of the system administrator as done by whoever holds the link, or as taken back once the onboarding has ended; the last of them spends it. */
export async function reportItTask(
  _actor: null,
  { tokenHash, key, requestId }: { tokenHash: string; key: string; requestId: string },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const link = await findLinkByHash(t, tokenHash);
    const isOpen = link?.kind === "task" && link.usedAt === null && link.expiresAt > now;
    if (!isOpen || !link.personId || !link.enrollmentId) return { ok: false, code: "link-spent" };
    const actor: Actor = { kind: "link", id: link.personId, roles: [], linkId: link.id, provedAt: now };
    const open = await findOpenRequirement(t, { enrollmentId: link.enrollmentId, key }, ["task"], now);
    if (!open.ok && open.code === "ended") {
      const back = await recordTakenBack(
        t,
        actor,
        { id, enrollmentId: link.enrollmentId, key, requestId },
        now,
      );
      if (back.ok && back.left === 0) await spendLink(t, link.id, now);
      return back;
    }
    if (!open.ok) return open;
    const { clock, enrolled, requirement, progress } = open;
    if (requirement.doneBy !== "it") return { ok: false, code: "not-yours" };
    if (progress.reason === "confirm-task") return { ok: false, code: "already-recorded" };
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: link.enrollmentId,
        traineeId: enrolled.subject.traineeId,
        requirementKey: key,
        act: "done",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        requestId,
      },
      clock,
      "link",
    );
    if (!isNew) return { ok: false, code: "already-recorded" };
    const left = enrolled.programme.stages
      .flatMap(({ requirements }) => requirements)
      .filter((row) => row.kind === "task" && row.doneBy === "it" && row.key !== key)
      .filter(
        (row) =>
          !enrolled.facts.evidence.some(
            ({ requirementKey, act }) =>
              requirementKey === row.key && (act === "done" || act === "confirmed" || act === "recognised"),
          ),
      );
    if (left.length === 0) await spendLink(t, link.id, now);
    return { ok: true };
  });
}
