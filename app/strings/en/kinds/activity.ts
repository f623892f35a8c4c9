import type { activity } from "#app/domain/kinds/activity.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof activity>;

export const title = "Activity";
export const hint = "A number of calls, meetings and so on.";

/** What its own pages say. */
export const activities = {
  reached: (done: number, of: number) => `${done} of ${of} counted`,
  perDay: (n: number) => `No more than ${n} a day count, so that it becomes a habit.`,
  beforeOpening: (day: string) => `doesn't count: only days from ${day} on do`,
  none: "Nothing recorded yet. The first one is the hardest.",
};

export const fields: Words["fields"] = {
  activity: "Which activity?",
  amount: "How many?",
  perDay: "How many count per day at most?",
  counts: "Which ones count?",
};
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "log-activity": ({ done, of }) => `${done} of ${of} counted so far.`,
  "confirm-days": ({ owner, done, of }) =>
    `${done} of ${of} confirmed; waiting for ${owner} to confirm the days.`,
};

export const queue: Words["queue"] = {
  "confirm-days": (title) => `Confirm activity: ${title}`,
};
export const open: Words["open"] = {
  "confirm-days": "Confirm",
};

export const timeline: Words["timeline"] = {
  "activity.logged": ({ activity, amount }) => `${activity}: ${amount}`,
  "activity.changed": ({ activity, amount }) => `Changed – ${activity}: ${amount}`,
  "activity.counted-by": () => "Chose what a day is counted by",
  "activity.struck": ({ activity, amount }) => `Undone – ${activity}: ${amount}`,
  "activity.confirmed": ({ activity, amount }) => `Confirmed – ${activity}: ${amount}`,
  "activity.confirmation-undone": ({ activity, amount }) => `Confirmation undone – ${activity}: ${amount}`,
};
export const journal: Words["journal"] = {
  "activity.logged": "Activity recorded",
  "activity.changed": "Activity changed",
  "activity.counted-by": "Counting of a day chosen",
  "activity.struck": "Activity undone",
  "activity.confirmed": "Activity confirmed",
  "activity.confirmation-undone": "Confirmation of activity undone",
};

export const flash = {
  "activity-logged": ({ activity, amount }) => `Recorded. ${activity}: ${amount}.`,
  "activity-not-counted": ({ activity, amount }) =>
    `Recorded. ${activity}: ${amount}. It is not counted: the day already counts otherwise. See “Activity by day”.`,
  "activity-number-not-counted": ({ activity, amount }) =>
    `Recorded, but not counted. ${activity}: ${amount}. The day already counts otherwise; choose below what to count.`,
  "activity-confirmed": ({ day }) => `Confirmed: ${day}.`,
} satisfies Record<string, Say>;

export const refusals = {
  "nothing-to-count": "There is nothing of that to count on this day.",
  "not-of-this-kind": "This does not belong to that kind of activity.",
  "nothing-to-confirm": "Nothing on this day is waiting to be confirmed.",
  "more-than-recorded": "Enter no more than was recorded.",
};
