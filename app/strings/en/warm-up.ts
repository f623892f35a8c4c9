import type { DotState, Silence } from "#app/domain/warm-up-week.ts";

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const longWeekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

/** Spoken by the server only: the warm-up. */
export const warmUp = {
  title: "Warm-up",
  lead: "A few questions from what you got wrong, three minutes at most. Only you see the answers, and nothing hangs on them: no stage closes, no result changes.",
  offer: (n: number) => `Warm-up: ${many(n, "question", "questions")}`,
  offerText: "Three minutes, from what you got wrong. Nothing hangs on it.",
  open: "Your warm-up is open",
  openText: "Go on where you were; the time is running.",
  start: "Start the warm-up",
  again: "One more round",
  goOn: "Go on",
  more: "About the warm-up",
  silent: {
    "not-now": () => ({
      title: "There is no warm-up for you now",
      text: "It belongs to an onboarding that is running, and to the time after release.",
    }),
    "no-results": () => ({
      title: "The warm-up begins with your first quiz",
      text: "It asks what you got wrong there, as soon as its answers may be shown.",
    }),
    "done-today": (day: string) => ({
      title: "Warm-up done for today",
      text: day ? `The next questions come on ${day}.` : "The next questions come after your next quiz.",
    }),
    "at-rest": (day: string) => ({
      title: "No warm-up today",
      text: `There is nothing to repeat: what you know rests for a while. The next questions come on ${day}.`,
    }),
    "still-closed": () => ({
      title: "Nothing to repeat yet",
      text: "What you got wrong comes as soon as that quiz is passed, or its last attempt is used.",
    }),
    "nothing-missed": () => ({
      title: "Nothing to repeat",
      text: "You have got everything right so far. After your next quiz there may be something.",
    }),
  } satisfies Record<Silence, (day: string) => { title: string; text: string }>,
  week: (done: number, goal: number) =>
    goal === 0 ? "Nothing is expected this week" : `${done} of ${many(goal, "day", "days")} this week`,
  weekHint:
    "The goal is four days of five; fewer in a short week. Days off and days with nothing to repeat are not missed.",
  weekday: (on: string) => weekday.format(new Date(on)),
  dot: (on: string, state: DotState) =>
    `${longWeekday.format(new Date(on))}: ${{ done: "done", today: "today, still open", ahead: "to come", undone: "not done", free: "free" }[state]}`,
  dots: "This week",
  check: "Check",
  unknown: "I don't know",
  nextQuestion: "Next question",
  toResult: "See how it went",
  result: (right: number, of: number) => (of === 0 ? "The time is over" : `${right} of ${of} right`),
  left: (n: number) =>
    n === 0
      ? ""
      : `The time is over: ${many(n, "question was", "questions were")} not answered. That counts for nothing; it comes again.`,
  whole: "Well done: that was all.",
  back: "Comes back",
  backOn: (day: string, numbers: string) =>
    `${day}: ${numbers.includes(",") ? "questions" : "question"} ${numbers}`,
  readAgain: "Read again",
  answers: "Question by question",
  toToday: "To Today",
};
