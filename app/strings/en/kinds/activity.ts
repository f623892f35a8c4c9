import type { activity } from "#app/domain/kinds/activity.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof activity>;

export const title = "Activity";
export const hint = "So many calls, meetings and so on.";

/** What its own pages say. */
export const activities = {
  reached: (done: number, of: number) => `${done} of ${of} counted`,
  perDay: (n: number) => `At most ${n} a day are counted, so that it becomes a habit.`,
  howMany: (what: string) => `${what}: how many?`,
  beforeOpening: (day: string) => `does not count: only days from ${day} do`,
  day: "On which day?",
  log: "Record",
  entries: "Recorded",
  none: "Nothing recorded yet. The first one is the hardest.",
  takeBack: (day: string, amount: number) => `Take back ${amount} of ${day}`,
};

export const fields: Words["fields"] = {
  activity: "Of what?",
  amount: "How many?",
  perDay: "At most so many count a day",
};
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "log-activity": ({ done, of }) => `${done} of ${of} counted so far.`,
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "activity.logged": ({ activity, amount }) => `${activity}: ${amount}`,
  "activity.struck": ({ activity, amount }) => `Taken back – ${activity}: ${amount}`,
};
export const journal: Words["journal"] = {
  "activity.logged": "Activity recorded",
  "activity.struck": "Activity taken back",
};

export const flash = {
  "activity-logged": ({ activity, amount }) => `Recorded. ${activity}: ${amount}.`,
} satisfies Record<string, Say>;
