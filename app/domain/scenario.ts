import type { Localized } from "./localized.ts";

/** What a card says, in the order in which it is written; `brief` is all that the trainee is shown of it. */
export const scenarioTexts = [
  "title",
  "brief",
  "client",
  "mood",
  "need",
  "outOfStock",
  "pricePressure",
  "agreesWhen",
] as const;
const extras = ["mood", "outOfStock", "pricePressure"] as const;
export type ScenarioText = (typeof scenarioTexts)[number];
type Extra = (typeof extras)[number];
/** Whether a card can do without this text. */
export const isExtra = (name: ScenarioText): name is Extra => extras.some((one) => one === name);

/** A card for whoever plays the client of a simulated deal. */
export type Scenario = Record<Exclude<ScenarioText, Extra>, Localized> & {
  [K in Extra]?: Localized | undefined;
} & {
  /** Keys of the products it touches. */
  products: string[];
};

export const scenarioStates = ["draft", "in-use", "retired"] as const;
export type ScenarioState = (typeof scenarioStates)[number];

/** Where a card stands: only one in use is drawn. */
export function scenarioState({
  openedAt,
  retiredAt,
}: {
  openedAt: number | null;
  retiredAt: number | null;
}): ScenarioState {
  if (retiredAt !== null) return "retired";
  return openedAt === null ? "draft" : "in-use";
}

/** Draws a card by lot: never one of an earlier try, and one that was practised only where nothing else is left. */
export function drawScenario<C extends { scenarioId: string; lot: string }>(
  cards: readonly C[],
  { tried, practised }: { tried: readonly string[]; practised: readonly string[] },
): C | null {
  const left = cards.filter(({ scenarioId }) => !tried.includes(scenarioId));
  const fresh = left.filter(({ scenarioId }) => !practised.includes(scenarioId));
  const [first] = (fresh.length > 0 ? fresh : left).toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  return first ?? null;
}
