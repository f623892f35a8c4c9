import { journeyView } from "./journey.view.server.ts";

/** Today: the one next step, two more, the names of the rest, and what waits for others. */
export async function todayView(asked: Parameters<typeof journeyView>[0]) {
  const view = await journeyView(asked);
  const stage = view?.stages[view.current - 1];
  if (!view || !stage) return undefined;
  const [next, ...more] = view.next;
  const { traineeName, headName, today, startsOn, state, ended, current, tick } = view;
  return {
    traineeName, headName, today, startsOn, state, ended, current, tick, next: next ?? null, soon: more.slice(0, 2),
    later: more.slice(2).map(({ key, to, title }) => ({ key, to, title })),
    waiting: stage.requirements.filter(({ isOthers }) => isOthers), isReady: stage.state === "ready", confirmer: stage.confirmer,
    granted: view.permits.flatMap(({ permit, state: standing }) => (standing === "granted" ? [permit] : [])), enrollmentId: view.enrollmentId,
    stages: view.stages.map(({ number, title, done, of, state: standing }) => ({ number, title, done, of, state: standing })),
  };
}

export type TodayView = NonNullable<Awaited<ReturnType<typeof todayView>>>;
