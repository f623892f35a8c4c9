import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "settled-by-two": "Two people have already settled this grade.",
  "mark-missing": "Grade the answer first.",
  "not-missed": "That answer was right.",
  "nothing-asked": "Give a verdict for at least one question.",
  "newer-attempt": "There is a newer attempt; this one no longer counts.",
  "nothing-to-regrade": "Nothing would change.",
  "verdicts-missing": "Give a verdict for each question.",
  "nothing-proven": "Nothing has been passed yet.",
  "already-released": "This result is already published.",
  "no-such-grader": "Choose people who grade: trainers, heads of sales or mentors.",
  "two-to-five-graders": "Choose two to five people.",
  "five-to-thirty": "Enter a number from 5 to 30.",
  "too-few-answers": "There are fewer than five answers these people could grade.",
  "round-over": "This round is over; nothing more can be graded.",
  "marks-missing": "Some answers are not graded yet.",
};

export const flash = {
  "results-released": ({ n }) => (n === "1" ? "1 result published." : `${n} results published.`),
  retested: ({ name, score }) => `Saved. ${name} now has ${score}.`,
  regraded: ({ n }) => (n === "1" ? "1 score changed." : `${n} scores changed.`),
  "check-recorded": ({ name }) => `Spot check of ${name} saved.`,
  "round-started": () => "The round is open; its graders find it under Calibration.",
  "round-closed": () => "The round is over. Here is how well the grades agree.",
  "calibration-saved": () => "Your grades are saved.",
  "marks-saved": () => "The grades are saved as drafts.",
  "result-released": ({ title, name }) => `The result of “${title}” is published; ${name} can see it.`,
} satisfies Record<string, Say>;

export const timeline = {
  "attempt.released": ({ title, score }) => `Quiz result: ${title}${score ? `, ${score}` : ""}`,
  "attempt.marked": ({ title }) => `Answer graded: ${title}`,
  "attempt.retested": ({ title, score }) => `Result after a retest: ${title}${score ? `, ${score}` : ""}`,
  "attempt.regraded": ({ title, score }) => `Result after regrading: ${title}${score ? `, ${score}` : ""}`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "attempt.marked": "Answer graded",
  "attempt.retested": "Result changed after a retest",
  "attempt.regraded": "Result changed after regrading",
  "knowledge-check.begun": "Spot check started",
  "knowledge-check.recorded": "Spot check recorded",
  "link.check": "Link for a spot check created",
  "attempt.released": "Quiz result published",
  "calibration.started": "Calibration started",
  "calibration.marked": "Calibration graded",
  "calibration.closed": "Calibration closed",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  graded: ({ title }) => `Graded: ${title}`,
  "grading-late": ({ name, title, day }) => `Not graded by ${day} as promised: ${name}, ${title}`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;
