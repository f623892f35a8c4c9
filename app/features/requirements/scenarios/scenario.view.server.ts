import { shownScenario } from "#app/features/requirements/shared/shown-scenario.view.server.ts";
import { type Actor, can } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { findNames } from "#db/queries/people.ts";
import { findScenarioVersions } from "#db/queries/scenarios.ts";
import { tones } from "./scenarios.view.server.ts";

type Asked = { actor: Actor; language: Language };

/** One version of a card, the newest unless another is named, with all there are; undefined where it is not there. */
export async function viewScenario(scenarioId: string, number: number | null, { actor, language }: Asked) {
  const versions = await findScenarioVersions(read(), scenarioId);
  const shown = number === null ? versions[0] : versions.find((one) => one.number === number);
  if (!shown) return undefined;
  const names = await findNames(
    read(),
    versions.map(({ savedById }) => savedById),
  );
  return {
    scenarioId,
    number: shown.number,
    isNewest: shown.number === versions[0]?.number,
    state: shown.state,
    tone: tones[shown.state],
    card: await shownScenario(shown.content, language),
    mayEdit: can(actor, "scenario.edit"),
    versions: versions.map((one) => ({
      number: one.number,
      savedAt: one.savedAt,
      by: names[one.savedById ?? ""] ?? null,
    })),
  };
}
