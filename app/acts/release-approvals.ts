import type { Tx } from "#db/engine";
import { endApprovalNotices, findApproverIds, findKeeperIds } from "#db/queries/document-approvals.ts";
import { findApprovalsFor } from "#db/queries/documents.ts";
import { insertNotices } from "#db/queries/notices.ts";
import { outdateStandings } from "#db/queries/standings.ts";

/** Tells whoever keeps documents which of them wait for somebody who may approve no more. */
export async function releaseApprovals(tx: Tx, personId: string, now: number): Promise<void> {
  if ((await findApproverIds(tx)).includes(personId)) return;
  const waiting = await findApprovalsFor(tx, personId);
  if (waiting.length === 0) return;
  const keepers = (await findKeeperIds(tx)).filter((id) => id !== personId);
  const about = { requirementKey: null, stage: null, what: null, onDay: null, enrollmentId: null };
  for (const { key: documentKey, draftId, rev } of waiting) {
    await endApprovalNotices(tx, documentKey, now);
    await insertNotices(
      tx,
      keepers.map((keeperId) => ({
        ...about,
        kind: "approver-gone",
        personId: keeperId,
        byId: personId,
        documentKey,
        at: now,
        key: `approver-gone:${draftId}:${rev}:${keeperId}`,
      })),
      now,
    );
  }
  await outdateStandings(tx, now);
}
