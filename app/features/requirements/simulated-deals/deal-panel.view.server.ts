import { shownScenario } from "#app/features/requirements/shared/shown-scenario.view.server.ts";
import type { Actor } from "#app/domain/access.ts";
import { cardOfTry } from "#app/domain/deal-cards.ts";
import { comparedLines } from "#app/domain/deal-panel.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { findDealCards } from "#db/queries/deal-cards.ts";
import { findPanel } from "#db/queries/deal-panels.ts";
import { findNames } from "#db/queries/people.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { findPlayedScenarios } from "#db/queries/scenarios.ts";

type Asked = { actor: Actor; language: Language; now: number };

/** A panel for those who score on it; undefined for everybody else. Open, it shows a scorer nobody's marks but their own. */
export async function viewPanel(panelId: string, { actor, language, now }: Asked) {
  const conn = read();
  const panel = await findPanel(conn, panelId);
  const own = panel?.scorers.find(({ scorerId }) => scorerId === actor.id);
  if (!panel || !own || panel.cancelledAt !== null) return undefined;
  const { enrollmentId, requirementKey, number, traineeId, leadId, clientId, scorers } = panel;
  const found = await findRequirement(conn, enrollmentId, requirementKey, now);
  if (found?.standing.requirement.kind !== "simulated-deal") return undefined;
  const { requirement } = found.standing;
  const ids = scorers.map(({ scorerId }) => scorerId);
  const names = await findNames(conn, [...ids, clientId]);
  const given = await findDealCards(conn, traineeId, requirementKey);
  const [card] = (await findPlayedScenarios(conn, [cardOfTry(given, number)])).values();
  const isClosed = panel.closedAt !== null;
  const savedIds = scorers.flatMap(({ scorerId, savedAt }) => (savedAt === null ? [] : [scorerId]));
  const keys = requirement.criteria.map(({ key }) => key);
  return {
    panelId,
    deal: { id: enrollmentId, key: requirementKey, title: inLanguage(requirement.title, language) },
    number,
    traineeId,
    traineeName: found.traineeName,
    today: found.clock.today,
    criteria: requirement.criteria.map(({ key, label }) => ({ key, label: inLanguage(label, language) })),
    card: card ? await shownScenario(card.content, language) : null,
    client: names[clientId] ?? "",
    clientId,
    lead: names[leadId] ?? "",
    isLead: leadId === actor.id,
    scorers: scorers.map(({ scorerId, savedAt }) => ({
      name: names[scorerId] ?? "",
      isSaved: savedAt !== null,
    })),
    isRecorded: panel.attemptId !== null,
    mine:
      isClosed || own.savedAt !== null
        ? null
        : Object.fromEntries(
            panel.marks
              .filter(({ scorerId }) => scorerId === actor.id)
              .map(({ criterionKey, grade }) => [criterionKey, grade]),
          ),
    compared: isClosed
      ? comparedLines(keys, panel.marks, savedIds).map((line) => ({
          ...line,
          marks: line.marks.map(({ scorerId, grade }) => ({ name: names[scorerId] ?? "", grade })),
        }))
      : null,
  };
}

export type PanelView = NonNullable<Awaited<ReturnType<typeof viewPanel>>>;
