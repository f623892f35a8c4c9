import type { Scenario } from "#app/domain/scenario.ts";
import { saveScenario } from "#app/features/requirements/scenarios/save-scenario.server.ts";
import { setScenarioState } from "#app/features/requirements/scenarios/set-scenario-state.server.ts";
import { actor } from "./small-company.ts";

const both = (text: string) => ({ en: text, bg: text });

/** A card whose every secret can be told apart. */
export const someScenario = (name = "one"): Scenario => ({
  title: both(`Secret title of ${name}`),
  brief: both(`Brief of ${name}`),
  client: both(`Secret client of ${name}`),
  mood: both(`Secret mood of ${name}`),
  need: both(`Secret need of ${name}`),
  outOfStock: both(`Secret stock of ${name}`),
  pricePressure: both(`Secret price of ${name}`),
  agreesWhen: both(`Secret yes of ${name}`),
  products: [],
});

/** Cards of these names, in use; each one's id is its name. */
export async function scenariosInUse(...names: string[]): Promise<void> {
  const trainer = actor("trainer", ["trainer"]);
  for (const [index, name] of names.entries()) {
    await saveScenario(trainer, { scenarioId: name, seen: 0, content: someScenario(name) }, index + 1);
    await setScenarioState(trainer, { scenarioId: name, state: "in-use" }, index + 1);
  }
}
