import { shownScenario } from "#app/features/requirements/shared/shown-scenario.view.server.ts";
import { cardOfTry, triedCards } from "#app/domain/deal-cards.ts";
import { nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { findDealCards } from "#db/queries/deal-cards.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findAllScenarios, findPlayedScenarios } from "#db/queries/scenarios.ts";

/** The whole card of the coming try and the cards it could be played by instead, for whoever scores it. */
export async function viewDealCard(enrollmentId: string, key: string, language: Language) {
  const conn = read();
  const found = await findFacts(conn, enrollmentId);
  const number = found ? nextDealNumber(key, found.facts) : 1;
  const given = await findDealCards(conn, found?.subject.traineeId ?? "", key);
  const current = (await findPlayedScenarios(conn, [cardOfTry(given, number)])).values().next().value;
  const tried = triedCards(given, number);
  const others = (await findAllScenarios(conn, { inUse: true })).filter(
    ({ scenarioId }) => scenarioId !== current?.scenarioId && !tried.includes(scenarioId),
  );
  return {
    card: current ? await shownScenario(current.content, language) : null,
    others: others.map(({ scenarioId, content }) => ({
      value: scenarioId,
      label: inLanguage(content.title, language),
    })),
  };
}
