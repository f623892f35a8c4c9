import type { DotState, Silence } from "#app/domain/warm-up-week.ts";

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const longWeekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

/** Spoken by the server only: the warm-up. */
export const warmUp = {
  title: "Warm-up",
  lead: "A few questions you got wrong before, three minutes at most. Only you see the answers, and nothing depends on them: no stage closes, no result changes.",
  offer: (n: number) => `Warm-up: ${many(n, "question", "questions")}`,
  offerText: "Three minutes on what you got wrong. Nothing depends on it.",
  open: "Your warm-up is open",
  openText: "Continue where you were; the clock is running.",
  start: "Start warm-up",
  again: "One more round",
  goOn: "Go on",
  more: "About the warm-up",
  silent: {
    "not-now": () => ({
      title: "There is no warm-up for you now",
      text: "Warm-ups come during onboarding and after clearance for independent work.",
    }),
    "no-results": () => ({
      title: "The warm-up begins with your first quiz",
      text: "It asks what you got wrong there, once its answers can be shown.",
    }),
    "done-today": (day: string) => ({
      title: "Warm-up done for today",
      text: day ? `The next questions come on ${day}.` : "The next questions come after your next quiz.",
    }),
    "at-rest": (day: string) => ({
      title: "No warm-up today",
      text: `Nothing to repeat today: what you know can rest for a while. The next questions come on ${day}.`,
    }),
    "still-closed": () => ({
      title: "Nothing to repeat yet",
      text: "What you got wrong comes up once that quiz is passed or its last attempt is used.",
    }),
    "nothing-missed": () => ({
      title: "Nothing to repeat",
      text: "You have got everything right so far. There may be something after your next quiz.",
    }),
  } satisfies Record<Silence, (day: string) => { title: string; text: string }>,
  week: (done: number, goal: number) =>
    goal === 0 ? "Nothing is expected this week" : `${done} of ${many(goal, "day", "days")} this week`,
  weekHint:
    "The goal is four days out of five; fewer in a short week. Days off and days with nothing to repeat don't count as missed.",
  weekday: (on: string) => weekday.format(new Date(on)),
  dot: (on: string, state: DotState) =>
    `${longWeekday.format(new Date(on))}: ${{ done: "done", today: "today, still open", ahead: "to come", undone: "not done", free: "free" }[state]}`,
  dots: "This week",
  check: "Check",
  unknown: "I don't know",
  nextQuestion: "Next question",
  toResult: "See how it went",
  result: (right: number, of: number) => (of === 0 ? "Time is up" : `${right} of ${of} right`),
  left: (n: number) =>
    n === 0
      ? ""
      : `Time is up: ${many(n, "question was", "questions were")} not answered. That doesn't count against you; it comes up again.`,
  whole: "Well done, that's all.",
  back: "Coming back",
  backOn: (day: string, numbers: string) =>
    `${day}: ${numbers.includes(",") ? "questions" : "question"} ${numbers}`,
  readAgain: "Read again",
  answers: "Question by question",
  toToday: "Back to Today",
};
