import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { saveScenario } from "#app/features/requirements/scenarios/save-scenario.server.ts";
import { setScenarioState } from "#app/features/requirements/scenarios/set-scenario-state.server.ts";
import { demoScenarios } from "#db/seed/demo/scenarios.ts";

/** Writes the demo's scenario cards, as its trainer would, and puts them in use. */
export async function publishDemoScenarios(trainerId: string, founded: number): Promise<void> {
  const trainer: Actor = {
    kind: "person",
    id: trainerId,
    roles: ["trainer"],
    sessionHash: "demo",
    provedAt: founded,
  };
  for (const content of demoScenarios) {
    const scenarioId = randomUUID();
    await saveScenario(trainer, { scenarioId, seen: 0, content }, founded);
    await setScenarioState(trainer, { scenarioId, state: "in-use" }, founded);
  }
}
