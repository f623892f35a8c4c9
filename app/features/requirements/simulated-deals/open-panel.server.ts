import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { panelBounds } from "#app/domain/deal-panel.ts";
import { nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findPanelOf, insertPanel } from "#db/queries/deal-panels.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { findAllPeopleByRole } from "#db/queries/people.ts";

type Input = {
  enrollmentId: string;
  key: string;
  scorerIds: readonly string[];
  clientId: string;
  requestId: string;
};
type Code =
  | OpeningRefusal
  | "not-found"
  | "not-yours"
  | "not-asked"
  | "no-such-client"
  | "no-such-scorer"
  | "two-to-five-scorers";
type Outcome = { ok: true; panelId: string } | { ok: false; code: Code };

/** Names who scores a try together with whoever leads; a try has one panel. */
export async function openPanel(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const { enrollmentId, key: requirementKey, clientId, requestId } = input;
  const scorerIds = [...new Set([actor.id, ...input.scorerIds])];
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["simulated-deal"], now);
    if (!open.ok) return open;
    const {
      enrolled: { facts, subject },
      requirement,
      progress,
    } = open;
    if (!actsAs(requirement.scoredBy, actor, subject) || !can(actor, "deal.score", subject))
      return { ok: false, code: "not-yours" };
    if (progress.reason !== "play-deal") return { ok: false, code: "not-asked" };
    if (scorerIds.length < panelBounds.least || scorerIds.length > panelBounds.most)
      return { ok: false, code: "two-to-five-scorers" };
    const { traineeId } = subject;
    const colleagues = (await findAllPeopleByRole(t, ["mentor", "trainer", "head"]))
      .map((one) => one.id)
      .filter((one) => one !== traineeId);
    if (!scorerIds.every((one) => colleagues.includes(one))) return { ok: false, code: "no-such-scorer" };
    if (!colleagues.includes(clientId)) return { ok: false, code: "no-such-client" };
    const one = { enrollmentId, requirementKey, number: nextDealNumber(requirementKey, facts) };
    const row = { ...one, id, traineeId, leadId: actor.id, clientId, openedAt: now, requestId };
    if (!(await insertPanel(t, row, scorerIds))) {
      const there = await findPanelOf(t, one);
      return there ? { ok: true, panelId: there.id } : { ok: false, code: "not-asked" };
    }
    await journal(t, {
      ...by(actor, now),
      act: "deal.panel-opened",
      subjectId: traineeId,
      objectKind: "deal-panel",
      objectId: id,
      body: { ...one, scorerIds, clientId },
    });
    return { ok: true, panelId: id };
  });
}
