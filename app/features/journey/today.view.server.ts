import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { saidOffer, saidWeek } from "#app/strings/warm-up.server.ts";
import { read } from "#db/engine";
import { planWarmUp, type WarmUpPlan } from "#db/plan-warm-up.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { shownJourney } from "./journey.view.server.ts";

/** Today: the one next step, two more, the names of the rest, and what waits for others. */
export async function todayView(asked: Parameters<typeof shownJourney>[2]) {
  const clock = await findClock(read(), asked.now);
  const found = await findJourney(read(), asked.enrollmentId, clock);
  const view = found && (await shownJourney(found, clock, asked));
  const stage = view?.stages[view.current - 1];
  if (!found || !view || !stage) return undefined;
  const [next, ...more] = view.next;
  const { traineeName, headName, mentorName, held, today, startsOn, state, ended, current, tick } = view;
  return {
    traineeName, headName, mentorName, held, today, startsOn, state, ended, current, tick, next: next ?? null, soon: more.slice(0, 2),
    later: more.slice(2).map(({ key, to, title }) => ({ key, to, title })),
    waiting: stage.requirements.filter(({ isOthers }) => isOthers), isReady: stage.state === "ready", confirmer: stage.confirmer,
    granted: view.permits.flatMap(({ permit, state: standing }) => (standing === "granted" ? [permit] : [])), enrollmentId: view.enrollmentId,
    warmUp: warmUpCard(await planWarmUp(read(), found, clock), asked.words),
    stages: view.stages.map(({ number, title, done, of, state: standing }) => ({ number, title, done, of, state: standing })),
  };
}

/** The line about the warm-up; null while there is nothing it could ever ask. */
function warmUpCard(plan: WarmUpPlan, words: ServerStrings) {
  const { silence } = plan;
  if (silence !== null && silence !== "done-today" && silence !== "at-rest") return null;
  return { ...saidOffer(words, plan), week: saidWeek(words, plan.week), start: paths.warmUps, more: words.warmUp.more };
}

export type TodayView = NonNullable<Awaited<ReturnType<typeof todayView>>>;
