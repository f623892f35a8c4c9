import type { quiz } from "#app/domain/kinds/quiz.ts";
import type { KindWords } from "#app/strings/kind-words.ts";

type Words = KindWords<typeof quiz>;

export const title = "Quiz";
export const hint = "Passed with its passing score.";

export const fields: Words["fields"] = { quiz: "Quiz" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "take-quiz": () => "The quiz can be taken now.",
  "survey-later": ({ until, owner }) => `The survey opens on ${until}; ${owner} has set the day.`,
  "survey-over": ({ owner }) => `The days of this survey are over; ${owner} can open it again.`,
  "attempt-open": () => "An attempt has been started and not handed in.",
  "on-paper": ({ owner }) => `Taken on paper; waits for ${owner} to type it in.`,
  "cool-down": ({ until }) => `Not passed yet. The next attempt opens ${until}.`,
  grading: ({ owner }) => `Handed in; waits for ${owner} to grade it.`,
  "oral-exam": ({ owner }) => `Asked aloud; waits for ${owner} to hold the exam.`,
  "confirm-oral": () => "The exam is over; the trainee has to confirm that it took place.",
  "attempts-used-up": ({ owner }) => `All attempts are used; ${owner} decides what comes next.`,
};

export const queue: Words["queue"] = {
  grading: (title: string) => `Grade: ${title}`,
  attempts: (title: string) => `All attempts used: ${title}`,
  survey: (title: string) => `Days of the survey are over: ${title}`,
  oral: (title: string) => `Examine: ${title}`,
  paper: (title: string) => `On paper: ${title}`,
};
export const open: Words["open"] = {
  grading: "Grade",
  attempts: "Decide",
  survey: "Open it again",
  oral: "Begin the exam",
  paper: "Type it in",
};

export const timeline: Words["timeline"] = {};
export const journal: Words["journal"] = {};

export const flash = {};
