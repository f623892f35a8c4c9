import type { WarmUpPlan } from "#app/domain/warm-up-plan.ts";
import { activityDay } from "#app/domain/activity-days.ts";
import { recordableKinds } from "#app/domain/recording-activity.ts";
import type { Clock } from "#app/domain/clock.ts";
import { personOf } from "#app/domain/parties.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { saidOffer, saidWeek } from "#app/strings/warm-up.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { read } from "#db/engine";
import { viewDayPlan } from "#app/features/journey/shared/day-plan.view.server.ts";
import { planWarmUp } from "#app/acts/plan-warm-up.ts";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { shownJourney } from "./journey.view.server.ts";
import { remindOfGate, viewReminder } from "./remind.view.server.ts";
import { openPoints } from "#app/features/journey/shared/open-points.view.server.ts";
import { ownQuestions } from "./own-questions.view.server.ts";
import { viewUsedUp } from "./used-up.view.server.ts";

type Asked = Parameters<typeof shownJourney>[2];

/** Today: the one next step, two more, the names of the rest, and what waits for others. */
export async function viewToday(asked: Asked) {
  const clock = await findClock(read(), asked.now);
  const found = await findJourney(read(), asked.enrollmentId, clock);
  const view = found && (await shownJourney(found, clock, asked));
  const stage = view?.stages[view.current - 1];
  if (!found || !view || !stage) return undefined;
  const [next, ...more] = view.next;
  const { traineeName, headName, mentorName, notYet, today, startsOn, state, ended, current, tick } = view;
  const usedUp =
    state === "active"
      ? (
          await Promise.all(
            found.journey.current.requirements.map((standing) => viewUsedUp(found, standing, clock, asked)),
          )
        ).filter((row) => row !== null)
      : [];
  const waiting = stage.requirements.filter(
    ({ key, isOthers }) => isOthers && !usedUp.some((row) => row.key === key),
  );
  return {
    traineeName,
    headName,
    mentorName,
    notYet,
    today,
    startsOn,
    state,
    ended,
    current,
    tick,
    next: next ?? null,
    soon: more.slice(0, 2),
    later: more.slice(2).map(({ key, to, title }) => ({ key, to, title })),
    waiting,
    usedUp,
    questions: await ownQuestions(found, asked),
    untilNext: await openPoints(asked.enrollmentId),
    isReady: stage.state === "ready",
    confirmer: stage.confirmer,
    remind: next || state !== "active" ? null : await remindOfRest(found, clock, asked, stage.confirmer),
    granted: view.permits.flatMap(({ permit, state: standing }) => (standing === "granted" ? [permit] : [])),
    ramp: view.ramp,
    dayPlan: await viewDayPlan(found, clock),
    enrollmentId: view.enrollmentId,
    recordable: recordableKinds(found.journey).map((kind) => ({
      kind,
      today: activityDay(found.facts, kind, today)?.recorded ?? 0,
      requestId: newId(),
    })),
    warmUp: warmUpCard(await planWarmUp(read(), found, clock), asked.words),
    stages: view.stages.map(({ number, title, done, of, state: standing }) => ({
      number,
      title,
      done,
      of,
      state: standing,
    })),
  };
}

/** Whom to remind once one's own part is done: who confirms the stage, or whom the rest has waited for longest. */
async function remindOfRest(
  found: NonNullable<Awaited<ReturnType<typeof findJourney>>>,
  clock: Clock,
  { actor, words, language }: Asked,
  confirmer: string,
) {
  const { current } = found.journey;
  if (current.state === "ready") return remindOfGate({ ...found, clock }, words, confirmer);
  const [standing] = current.requirements
    .filter(({ progress }) => progress.owner !== null && progress.state !== "shut")
    .sort((a, b) => (a.progress.since ?? 0) - (b.progress.since ?? 0));
  const ownerId =
    standing?.progress.owner && (standing.progress.byId ?? personOf(standing.progress.owner, found.subject));
  return standing
    ? viewReminder(
        {
          ...found,
          clock,
          stage: current,
          standing,
          ownerName: ownerId ? ((await findNames(read(), [ownerId]))[ownerId] ?? null) : null,
        },
        actor,
        words,
        language,
      )
    : null;
}

/** The line about the warm-up; null while there is nothing it could ever ask. */
function warmUpCard(plan: WarmUpPlan, words: ServerStrings) {
  const { silence } = plan;
  if (silence !== null && silence !== "done-today" && silence !== "at-rest") return null;
  return {
    ...saidOffer(words, plan),
    week: saidWeek(words, plan.week),
    start: paths.warmUps,
    more: words.warmUp.more,
  };
}

export type TodayView = NonNullable<Awaited<ReturnType<typeof viewToday>>>;
