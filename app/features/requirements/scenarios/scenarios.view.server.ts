import { inLanguage, type Language } from "#app/domain/localized.ts";
import { type ScenarioState, scenarioStates } from "#app/domain/scenario.ts";
import { read } from "#db/engine";
import { findAllProducts } from "#db/queries/products.ts";
import { findAllScenarios } from "#db/queries/scenarios.ts";

export const tones = { draft: "idle", "in-use": "done", retired: "shut" } as const satisfies Record<
  ScenarioState,
  string
>;

/** Every card with the products it touches, by where it stands: those in use first. */
export async function viewScenarios(language: Language) {
  const names = new Map(
    (await findAllProducts(read())).map((row) => [row.key, inLanguage(row.content.name, language)]),
  );
  const rows = (await findAllScenarios(read())).map(({ scenarioId, state, content }) => ({
    scenarioId,
    state,
    title: inLanguage(content.title, language),
    products: content.products.map((key) => names.get(key) ?? key).join(", "),
  }));
  return order
    .map((state) => ({ state, rows: rows.filter((row) => row.state === state) }))
    .filter((group) => group.rows.length > 0);
}

const order = scenarioStates.toSorted((a, b) => Number(b === "in-use") - Number(a === "in-use"));
