import type { Actor } from "#app/domain/access.ts";
import { maySetDays } from "#app/domain/survey-reach.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllSurveys, findAudience, outdateAudience, updateSurvey } from "#db/queries/surveys.ts";

type Outcome = { ok: true } | { ok: false; code: "not-found" | "ends-before" };

/** Moves the last day of a survey. Attempts begun keep the end they were begun with. */
export async function changeClosing(
  actor: Actor,
  { surveyId, closesOn }: { surveyId: string; closesOn: string },
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const [survey] = await findAllSurveys(t, 1, surveyId);
    if (!survey || !maySetDays(actor, survey) || survey.cancelledAt !== null)
      return { ok: false, code: "not-found" };
    const { today } = await findClock(t, now);
    if (closesOn < survey.opensOn || closesOn < today) return { ok: false, code: "ends-before" };
    await updateSurvey(t, surveyId, { closesOn });
    await outdateAudience(t, await findAudience(t, surveyId, 1_000), today);
    await journal(t, {
      ...by(actor, now),
      act: "survey.moved",
      subjectId: null,
      objectKind: "survey",
      objectId: surveyId,
      body: { from: survey.closesOn, to: closesOn },
    });
    return { ok: true };
  });
}
