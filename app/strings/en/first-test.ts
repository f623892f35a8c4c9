import type { FirstTestDecision, LeavingReason } from "#app/domain/first-test.ts";

const hours = (minutes: number) => {
  const n = Math.round(minutes / 6) / 10;
  return n === 1 ? "1 working hour" : `${n} working hours`;
};

export const firstTest = {
  title: "First test",
  titleOf: (name: string) => `First test: ${name}`,
  lead: "How the first weeks of calls went, beside what the company asks for. A person decides; slow first weeks are normal.",
  ramp: "First calls",
  first: (day: string, minutes: number, isSure: boolean) =>
    `First call on ${day}, ${isSure ? "" : "at most "}${hours(minutes)} after stage 2 opened.`,
  noFirst: "No call yet.",
  by: (day: string) => `Expected by ${day}.`,
  late: (day: string) => `Expected by ${day}: later.`,
  earlier: (n: number) => (n === 1 ? "1 call came before they count." : `${n} calls came before they count.`),
  week: (n: number, from: string, to: string, done: number, of: number) =>
    `Week ${n}, ${from} – ${to}: ${done} of ${of}`,
  today: (n: number) =>
    n === 1 ? "1 more call today keeps you on pace." : `${n} more calls today keep you on pace.`,
  dueOn: (day: string) => `The first test is due on ${day}.`,
  open: "First test",
  decided: "Decided",
  decide: "What do you decide?",
  decisions: { "go-on": "Go on", "one-more-week": "One more week" } satisfies Record<
    FirstTestDecision,
    string
  > as Record<FirstTestDecision, string>,
  decisionHints: {
    "go-on": "The first test is passed. Stage 3 opens through its gate, as always.",
    "one-more-week": "There is one, once, with the target of the last.",
  } satisfies Record<FirstTestDecision, string> as Record<FirstTestDecision, string>,
  save: "Decide",
  end: "End the onboarding",
  endLead:
    "Leaving now is a result too, and cheaper for both than leaving late. The reason is counted without a name.",
  leaving: "Main reason",
  leavingHint: "Counted by those who started together, without names.",
  noReason: "Not said",
  reasons: {
    "fears-the-phone": "Does not want to call, or cannot yet",
    "too-few-calls": "Too few calls",
    "not-for-sales": "Selling is not for them",
    "other-job": "Found another job",
    pay: "Pay",
    conduct: "Conduct",
    private: "Private reasons",
    other: "Another reason",
  } satisfies Record<LeavingReason, string> as Record<LeavingReason, string>,
  setting: "Calls in each of the first weeks",
  settingHint:
    "Of stage 2, where it asks for calls: one number a week, such as 5, 10, 20. After the last week the head decides on the first test. Empty: there is none. Working hours are counted from 9:00 to 18:00 without an hour at 13:00.",
};
