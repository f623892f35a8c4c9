import { type Actor, can } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endPanel, findPanelOf, type OneTry } from "#db/queries/deal-panels.ts";
import { nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import { findFacts } from "#db/queries/facts.ts";

type Input = { enrollmentId: string; key: string };
type Outcome = { ok: true } | { ok: false; code: "not-found" | "not-yours" | "panel-over" };

/** Gives a panel up before there is a result, so that another one, or one person alone, can score; what was tapped stays. */
export async function cancelPanel(
  actor: Actor,
  { enrollmentId, key: requirementKey }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    if (!can(actor, "deal.score", found.subject)) return { ok: false, code: "not-yours" };
    const number = nextDealNumber(requirementKey, found.facts);
    const one: OneTry = { enrollmentId, requirementKey, number };
    const panel = await findPanelOf(t, one);
    if (!panel || !(await endPanel(t, panel.id, { cancelledAt: now })))
      return { ok: false, code: "panel-over" };
    await journal(t, {
      ...by(actor, now),
      act: "deal.panel-cancelled",
      subjectId: found.subject.traineeId,
      objectKind: "deal-panel",
      objectId: panel.id,
      body: one,
    });
    return { ok: true };
  });
}
