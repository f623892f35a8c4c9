import { type Actor, can } from "#app/domain/access.ts";
import { type DealGrade, nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findPanelOf, keepDraftMarks } from "#db/queries/deal-panels.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";

type Input = { enrollmentId: string; key: string; grades: Record<string, DealGrade> };
type Outcome =
  | { ok: true }
  | { ok: false; code: OpeningRefusal | "not-found" | "not-yours" | "not-asked" | "panel-open" };

/** Keeps what whoever scores alone has tapped so far; nobody else reads it, and it decides nothing. */
export async function keepMarks(
  actor: Actor,
  { enrollmentId, key: requirementKey, grades }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, { enrollmentId, key: requirementKey }, ["simulated-deal"], now);
    if (!open.ok) return open;
    const {
      enrolled: { facts, subject },
      requirement,
      progress,
    } = open;
    if (!actsAs(requirement.scoredBy, actor, subject) || !can(actor, "deal.score", subject))
      return { ok: false, code: "not-yours" };
    if (progress.reason !== "play-deal") return { ok: false, code: "not-asked" };
    const one = { enrollmentId, requirementKey, number: nextDealNumber(requirementKey, facts) };
    if (await findPanelOf(t, one)) return { ok: false, code: "panel-open" };
    const row = { ...one, traineeId: subject.traineeId, scorerId: actor.id, markedAt: now };
    await keepDraftMarks(
      t,
      requirement.criteria.flatMap(({ key }) =>
        grades[key] === undefined ? [] : [{ ...row, criterionKey: key, grade: grades[key] }],
      ),
    );
    return { ok: true };
  });
}
