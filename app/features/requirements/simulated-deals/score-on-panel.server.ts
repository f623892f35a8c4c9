import type { Actor } from "#app/domain/access.ts";
import { isWhole } from "#app/domain/deal-panel.ts";
import type { DealGrade } from "#app/domain/kinds/simulated-deal.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { endPanel, findDraftMarks, findPanel, keepDraftMarks, saveScorer } from "#db/queries/deal-panels.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";

/** `isFinal` when they are saved; until then each tap is kept. */
type Input = { panelId: string; grades: Record<string, DealGrade>; isFinal: boolean };
type Outcome =
  | { ok: true; isClosed: boolean }
  | { ok: false; code: OpeningRefusal | "not-found" | "panel-over" | "marks-missing" };

/** Keeps one scorer's marks, which nobody else sees while the panel is open; the last who saves closes it. */
export async function scoreOnPanel(
  actor: Actor,
  { panelId, grades, isFinal }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const panel = await findPanel(t, panelId);
    const own = panel?.scorers.find(({ scorerId }) => scorerId === actor.id);
    if (!panel || !own || panel.traineeId === actor.id) return { ok: false, code: "not-found" };
    if (panel.closedAt !== null || panel.cancelledAt !== null || own.savedAt !== null)
      return { ok: false, code: "panel-over" };
    const { enrollmentId, requirementKey, number, traineeId } = panel;
    const open = await findOpenRequirement(t, { enrollmentId, key: requirementKey }, ["simulated-deal"], now);
    if (!open.ok) return open;
    const lines = open.requirement.criteria.map(({ key }) => key);
    const row = { enrollmentId, requirementKey, number, traineeId, scorerId: actor.id, markedAt: now };
    await keepDraftMarks(
      t,
      lines.flatMap((key) =>
        grades[key] === undefined ? [] : [{ ...row, criterionKey: key, grade: grades[key] }],
      ),
    );
    if (!isFinal) return { ok: true, isClosed: false };
    const marks = (await findDraftMarks(t, panel)).filter(({ scorerId }) => scorerId === actor.id);
    if (!isWhole(lines, marks, actor.id)) return { ok: false, code: "marks-missing" };
    await saveScorer(t, panelId, actor.id, now);
    const entry = { ...by(actor, now), subjectId: traineeId, objectKind: "deal-panel", objectId: panelId };
    const given = marks.map(({ criterionKey, grade }) => ({ criterionKey, grade }));
    const about = { enrollmentId, requirementKey, number };
    await journal(t, { ...entry, act: "deal.panel-scored", body: { ...about, marks: given } });
    const isClosed = panel.scorers.every((one) => one.scorerId === actor.id || one.savedAt !== null);
    if (isClosed) {
      await endPanel(t, panelId, { closedAt: now, closedById: null });
      await journal(t, { ...entry, act: "deal.panel-closed", body: { ...about, by: "last mark" } });
    }
    return { ok: true, isClosed };
  });
}
