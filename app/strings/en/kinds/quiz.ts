import type { quiz } from "#app/domain/kinds/quiz.ts";
import type { KindWords } from "#app/strings/kind-words.ts";

type Words = KindWords<typeof quiz>;

export const title = "Quiz";
export const hint = "Passed with its passing score.";

export const fields: Words["fields"] = { quiz: "Quiz" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "take-quiz": () => "The quiz can be taken now.",
  "survey-later": ({ until, owner }) => `The written exam opens on ${until}; ${owner} set the day.`,
  "survey-over": ({ owner }) => `The exam days are over; ${owner} can reopen them.`,
  "attempt-open": () => "An attempt has been started and not handed in.",
  "on-paper": ({ owner }) => `Taken on paper; waiting for ${owner} to type it in.`,
  "cool-down": ({ until }) => `Not passed yet. The next attempt opens ${until}.`,
  grading: ({ owner }) => `Handed in; waiting for ${owner} to grade it.`,
  "oral-exam": ({ owner }) => `Oral exam; waiting for ${owner} to hold it.`,
  "confirm-oral": () => "The exam is over; the trainee still has to confirm it.",
  "attempts-used-up": ({ owner }) => `All attempts are used; ${owner} decides what comes next.`,
};

export const queue: Words["queue"] = {
  grading: (title: string) => `Grade: ${title}`,
  attempts: (title: string) => `All attempts used: ${title}`,
  survey: (title: string) => `Exam days are over: ${title}`,
  oral: (title: string) => `Oral exam: ${title}`,
  paper: (title: string) => `On paper: ${title}`,
};
export const open: Words["open"] = {
  grading: "Grade",
  attempts: "Decide",
  survey: "Reopen",
  oral: "Start the exam",
  paper: "Type in",
};

export const timeline: Words["timeline"] = {};
export const journal: Words["journal"] = {};

export const flash = {};
