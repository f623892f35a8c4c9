import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endPanel, findPanel } from "#db/queries/deal-panels.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "not-yours" | "panel-over" | "nobody-saved" };

/** Whoever leads goes on with the marks of those who have saved; nobody marks after that. */
export async function closePanel(
  actor: Actor,
  { panelId }: { panelId: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const panel = await findPanel(t, panelId);
    if (!panel?.scorers.some(({ scorerId }) => scorerId === actor.id))
      return { ok: false, code: "not-found" };
    if (panel.leadId !== actor.id) return { ok: false, code: "not-yours" };
    if (panel.scorers.every(({ savedAt }) => savedAt === null)) return { ok: false, code: "nobody-saved" };
    if (!(await endPanel(t, panelId, { closedAt: now, closedById: actor.id })))
      return { ok: false, code: "panel-over" };
    const { traineeId, enrollmentId, requirementKey, number } = panel;
    await journal(t, {
      ...by(actor, now),
      act: "deal.panel-closed",
      subjectId: traineeId,
      objectKind: "deal-panel",
      objectId: panelId,
      body: { enrollmentId, requirementKey, number, by: "hand" },
    });
    return { ok: true };
  });
}
