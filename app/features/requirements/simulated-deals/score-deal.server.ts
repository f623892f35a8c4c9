import { randomUUID } from "node:crypto";
import { type Actor, can } from "#app/domain/access.ts";
import { type DealGrade, mayPlayDeal, nextDealNumber } from "#app/domain/kinds/simulated-deal.ts";
import { cardOfTry } from "#app/domain/deal-cards.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { tx } from "#db/engine";
import { findDealCards } from "#db/queries/deal-cards.ts";
import { findPanelOf, findScorers, forgetDraftMarks } from "#db/queries/deal-panels.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { findPersonById } from "#db/queries/people.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { recordDealAttempt } from "./record-deal-attempt.server.ts";

type Input = {
  enrollmentId: string;
  key: string;
  playedOn: string;
  clientId: string;
  grades: Record<string, DealGrade>;
  remarks: string;
  nonce: string;
  /** Where several scored, and this is what they agreed on. */
  panelId?: string;
};
type Code =
  | OpeningRefusal
  | "not-yours"
  | "not-found"
  | "deal-attempts-used-up"
  | "not-asked"
  | "no-such-client"
  | "marks-missing"
  | "in-the-future"
  | "before-start"
  | "panel-open"
  | "already-recorded";
type Scored = { ok: true; traineeName: string; scoreBp: number; isPassed: boolean };
type Outcome = Scored | { ok: false; code: Code };

/** Scores one try by the card; the second is the last, whoever asks. */
export async function scoreDeal(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["simulated-deal"], now);
    if (!open.ok) return open;
    const {
      clock,
      enrolled: { facts, subject, traineeName },
      requirement,
      progress,
    } = open;
    if (!actsAs(requirement.scoredBy, actor, subject) || !can(actor, "deal.score", subject))
      return { ok: false, code: "not-yours" };
    const number = nextDealNumber(input.key, facts);
    const exception = facts.dealExceptions.find((row) => row.requirementKey === input.key);
    if (!mayPlayDeal(number - 1, exception !== undefined))
      return { ok: false, code: "deal-attempts-used-up" };
    if (progress.reason !== "play-deal") return { ok: false, code: "not-asked" };
    const one = { enrollmentId: input.enrollmentId, requirementKey: input.key, number };
    const panel = await findPanelOf(t, one);
    if (panel?.id !== input.panelId || (panel && panel.closedAt === null))
      return { ok: false, code: "panel-open" };
    if (panel && panel.leadId !== actor.id) return { ok: false, code: "not-yours" };
    const client = await findPersonById(t, input.clientId);
    if (!client || client.deactivatedAt !== null || client.id === subject.traineeId)
      return { ok: false, code: "no-such-client" };
    if (input.playedOn > clock.today) return { ok: false, code: "in-the-future" };
    if (input.playedOn < facts.startsOn) return { ok: false, code: "before-start" };
    const marks = requirement.criteria.flatMap(({ key }) =>
      input.grades[key] === undefined ? [] : [{ criterionKey: key, grade: input.grades[key] }],
    );
    if (marks.length < requirement.criteria.length) return { ok: false, code: "marks-missing" };
    const scenarioVersionId = cardOfTry(await findDealCards(t, subject.traineeId, input.key), number);
    const scored = await recordDealAttempt(
      t,
      actor,
      {
        id,
        ...one,
        traineeId: subject.traineeId,
        playedOn: input.playedOn,
        clientId: client.id,
        scenarioVersionId,
        panelId: panel?.id ?? null,
        exceptionId: number > 2 ? (exception?.id ?? null) : null,
        passingScoreBp: requirement.passingScoreBp,
        nonce: input.nonce,
      },
      { marks, text: input.remarks, noteId },
      now,
    );
    if (!scored) return { ok: false, code: "already-recorded" };
    await forgetDraftMarks(t, one, panel ? await findScorers(t, panel.id) : []);
    await projectStanding(t, input.enrollmentId, clock);
    return { ok: true, traineeName, ...scored };
  });
}
