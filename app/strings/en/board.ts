export const board = {
  waitsForYou: (n: number) => (n === 1 ? "1 thing waits for you" : `${n} things wait for you`), toGrade: (n: number) => `${n} of them to grade`,
  title: "Board", enroll: "Enrol somebody", views: "Views", filters: "Filters", allTeams: "All teams", allStages: "All stages",
  stage: (n: number) => `Stage ${n}`, stageOf: (n: number, done: number, of: number) => `Stage ${n} · ${done} of ${of}`,
  attention: (n: number) => `Needs attention (${n})`, onTrackCount: (n: number) => `On track (${n})`, ended: "Ended",
  empty: { attention: "Nobody needs attention", "on-track": "Nobody else is in onboarding", ended: "Nobody has finished yet" },
  emptyFilter: "Nobody under this filter", clear: "Clear the filter",
  since: (day: string) => `since ${day}`, startsOn: (day: string) => `Starts on ${day}.`, pausedSince: (day: string) => `Paused since ${day}.`,
  onTrack: (n: number) => `At work on stage ${n}.`,
  days: (n: number) => (n === 1 ? "For 1 working day." : `For ${n} working days.`),
  actions: { invite: "New invitation", decide: "Decide", assign: "Assign a mentor", grant: "Decide", confirm: "Confirm", look: "Open" },
  actionFor: (action: string, name: string) => `${action}: ${name}`,
  planToday: (stage: number) => `by plan in stage ${stage} today`, legend: "The upright line shows where the plan is today.",
};
