import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findScenarioVersions, updateScenario } from "#db/queries/scenarios.ts";

type Input = { scenarioId: string; state: "in-use" | "retired" };
type Outcome = { ok: true } | { ok: false; code: "not-found" };

/** Lets a card be drawn, or takes it out; deals that were played by it keep it. */
export async function setScenarioState(
  actor: Actor,
  { scenarioId, state }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const [found] = await findScenarioVersions(t, scenarioId);
    if (!found) return { ok: false, code: "not-found" };
    if (found.state === state) return { ok: true };
    await updateScenario(
      t,
      scenarioId,
      state === "in-use"
        ? { openedAt: found.openedAt ?? now, retiredAt: null }
        : { openedAt: found.openedAt, retiredAt: now },
    );
    await journal(t, {
      ...by(actor, now),
      act: state === "in-use" ? "scenario.opened" : "scenario.retired",
      subjectId: null,
      objectKind: "scenario",
      objectId: scenarioId,
      body: { number: found.number },
    });
    return { ok: true };
  });
}
