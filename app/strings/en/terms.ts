export const terms = {
  away: "I am away", awayLead: "A colleague stands in: what waits for you waits for them at once, and whoever you mentor is told, as is their head.",
  awayNow: (name: string, day: string) => `${name} stands in for you until ${day}.`, back: "I am back", deputy: "Who stands in?", until: "Last day away", awayDo: "Hand over for this time",
  standsIn: (name: string, day: string) => `You stand in for ${name} until ${day}; their things are among yours.`,
  title: "Working time and probation", probation: "Probation", endsOn: "Probation ends on", endsHint: "Days of pauses from now on are not counted. You are told ten working days before.",
  save: "Save", ends: (day: string, left: string) => `Ends on ${day}, ${left} left.`, over: (day: string) => `Ended on ${day}; no decision yet.`, passed: (day: string) => `Passed, with its end on ${day}.`, none: "No date is set.",
  pass: "Probation is passed", passLead: "Whoever does not stay is recorded where the onboarding is ended.",
  extraTime: "Time in quizzes", extra: "Extra time, in % of the limit", extraHint: "0 is the ordinary time. It holds from the next attempt on; the limit itself stays the server's.",
  week: "Own working days", weekLead: "Due days count these days only; public holidays stay free.", weekdays: "Works on",
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as readonly string[],
  share: "Share of the activity targets, in %", shareHint: "100 for the whole targets, 50 for half of the calls and meetings.",
};
