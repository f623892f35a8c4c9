import type { Params } from "#app/urls.ts";
import { type Actor, can, type Subject } from "#app/domain/access.ts";
import { cardOfTry } from "#app/domain/deal-cards.ts";
import { nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { actsAs } from "#app/domain/parties.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findAllDealAttempts } from "#db/queries/deals.ts";
import { findDealCards } from "#db/queries/deal-cards.ts";
import { findPanelOf } from "#db/queries/deal-panels.ts";
import { findNames } from "#db/queries/people.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { type FoundScenario, findPlayedScenarios } from "#db/queries/scenarios.ts";
import { viewPanels } from "./deal-panels.view.server.ts";
import { shownException } from "./deal-exception.view.server.ts";

type Asked = {
  params: Params;
  actor: Actor;
  subject: Subject;
  language: Language;
  words: ServerStrings;
  now: number;
};

/** The scenario, the card, the attempts so far and what this actor may do now; undefined where it is no simulated deal. */
export async function viewDeal({ params, actor, subject, language, words, now }: Asked) {
  const { id, key } = params;
  const conn = read();
  const found = await findRequirement(conn, id, key, now);
  if (found?.standing.requirement.kind !== "simulated-deal") return undefined;
  const { requirement, progress } = found.standing;
  const attempts = (await findAllDealAttempts(conn, id)).filter((row) => row.requirementKey === key);
  const names = await findNames(
    conn,
    attempts.flatMap(({ clientId, scoredById }) => [clientId, scoredById]),
  );
  const earlier = found.facts.earlier.deals.filter((row) => row.requirementKey === key).length;
  const cards = await findDealCards(conn, subject.traineeId, key);
  const number = nextDealNumber(key, found.facts);
  const panel = await findPanelOf(conn, { enrollmentId: id, requirementKey: key, number });
  const panels = await viewPanels(
    [panel?.id ?? null, ...attempts.map(({ panelId }) => panelId)],
    requirement.criteria.map((line) => line.key),
    actor.id,
  );
  const current = cardOfTry(cards, number);
  const played = await findPlayedScenarios(conn, [
    current,
    ...attempts.map(({ scenarioVersionId }) => scenarioVersionId),
  ]);
  const isReader = can(actor, "scenario.read") && actor.id !== subject.traineeId;
  const cardOf = (versionId: string | null) => {
    const card = played.get(versionId ?? "");
    return card ? shownCard(card, language, isReader) : null;
  };
  const isActive = found.journey.state === "active";
  return {
    id,
    key,
    number,
    panel: panels[panel?.id ?? ""] ?? null,
    title: inLanguage(requirement.title, language),
    traineeName: found.traineeName,
    today: found.clock.today,
    scenario: inLanguage(requirement.scenario, language),
    passing: words.common.percent(requirement.passingScoreBp),
    criteria: requirement.criteria.map((line) => ({
      key: line.key,
      label: inLanguage(line.label, language),
    })),
    card: isActive && progress.state !== "met" ? cardOf(current) : null,
    attempts: attempts.map(
      ({
        id: dealAttemptId,
        number,
        playedOn,
        clientId,
        scoredById,
        scenarioVersionId,
        panelId,
        scoreBp,
        isPassed,
        remarks,
        marks,
        isStruck,
      }) => ({
        id: dealAttemptId,
        number,
        playedOn,
        client: names[clientId] ?? "",
        scorer: panels[panelId ?? ""]?.scorers.join(", ") ?? names[scoredById] ?? "",
        panel: panels[panelId ?? ""] ?? null,
        card: cardOf(scenarioVersionId),
        score: words.common.percent(scoreBp),
        isPassed,
        remarks,
        marks,
        isStruck,
      }),
    ),
    isLastAttempt: number > 1,
    earlier,
    isOwn: actor.id === subject.traineeId,
    exception: await shownException(found.facts.dealExceptions, key),
    stage: found.stage.number,
    may: {
      ask: isActive && actor.id === subject.traineeId && progress.owner === "trainee",
      score: isActive && progress.reason === "play-deal" && actsAs(requirement.scoredBy, actor, subject),
      correct: can(actor, "record.correct", subject),
      carryOver:
        isActive && progress.reason === "passed-earlier" && can(actor, "requirement.recognise", subject),
      decide: isActive && progress.reason === "deal-failed" && can(actor, "exception.make", subject),
    },
  };
}

/** What of a card any reader of the deal is shown: the brief. The rest stands on a page that the trainee cannot open. */
const shownCard = (
  { scenarioId, number, content }: FoundScenario,
  language: Language,
  isReader: boolean,
) => ({
  brief: inLanguage(content.brief, language),
  to: isReader ? paths.scenarioVersion(scenarioId, number) : null,
});

export type DealView = NonNullable<Awaited<ReturnType<typeof viewDeal>>>;
