import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { AttentionReason } from "#app/domain/attention.ts";
import type { BoardParts, NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "cool-down": "The pause between attempts is not over yet.",
  "used-up": "All attempts are used; the head of sales or a trainer can allow one more.",
  "waiting-for-grading": "The last attempt still waits for grading.",
  "too-few-questions": "This quiz has too few questions at the moment. Tell the trainer.",
  "handed-in": "This attempt was handed in already.",
  "time-over": "The time of this attempt is over; this answer was not saved.",
  "newer-answer": "A newer answer was saved in another window; it is shown here. Yours was not saved.",
  "survey-later": "The survey has not opened yet.",
  "survey-over": "The days of this survey are over. Ask whoever set it to open it again.",
  "no-such-quiz": "Choose a written quiz.",
  "nobody-to-ask": "There is nobody with an onboarding for whom this would be.",
  "ends-before": "The last day is before the first, or over already.",
  "paper-scan-missing": "Add the scan of the paper first; it stays beside what is typed in.",
  "asked-aloud": "This quiz is asked aloud; the examiner begins it.",
  "on-paper": "This one is taken on paper; whoever gave it types it in.",
  "not-on-paper": "This attempt is not on paper.",
  "open-on-screen": "An attempt is open on screen; it is finished there.",
  "typed-in-already": "Something has been typed in already; it stays on paper.",
  "not-oral": "This quiz is not held aloud.",
  "not-finished": "The exam is not over yet.",
  "not-used-up": "Attempts are left, or the last one waits for grading.",
  "not-handed-in": "This attempt has not been handed in yet.",
  "answer-or-say": "Answer, or press “I don't know”.",
  "nothing-due": "There is nothing to repeat right now.",
};

export const flash = {
  "oral-finished": ({ name }) => `Kept. ${name} confirms it next.`,
  "oral-confirmed": () => "Confirmed; the result is released.",
  "answers-kept": () => "Your answers are kept. Go on whenever you like.",
  "handed-in-before": ({ at }) => `You already handed this in (${at}).`,
  "attempt-time-over": () => "The time is over. The answers you had saved by then count.",
  "warm-up-over": () => "The time is over. What you had answered counts.",
  "attempt-granted": ({ title, name }) => `${name} has one more attempt at “${title}”.`,
} satisfies Record<string, Say>;

export const timeline = {
  "attempt.started": ({ title }) => `Quiz started: ${title}`,
  "attempt.typed-in": ({ title }) => `Typed in from paper: ${title}`,
  "attempt.given": ({ title }) => `Quiz given on paper: ${title}`,
  "attempt.scanned": ({ title }) => `Scan of a quiz on paper added: ${title}`,
  "attempt.on-screen": ({ title }) => `Quiz taken on screen after all: ${title}`,
  "attempt.submitted": ({ title }) => `Quiz handed in: ${title}`,
  "attempt.closed": ({ title }) => `Quiz closed at its deadline: ${title}`,
  "attempt.granted": ({ title }) => `One more attempt granted: ${title}`,
  "oral.finished": ({ title }) => `Oral exam held: ${title}`,
  "oral.confirmed": ({ title }) => `Oral exam confirmed: ${title}`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "warm-up.started": "Warm-up started",
  "warm-up.answered": "Warm-up question answered",
  "warm-up.finished": "Warm-up ended",
  "attempt.started": "Quiz started",
  "attempt.given": "Quiz given on paper",
  "attempt.scanned": "Scan of a quiz on paper added",
  "attempt.on-screen": "Quiz back on screen",
  "attempt.typed-in": "Quiz typed in from paper",
  "attempt.submitted": "Quiz handed in",
  "attempt.closed": "Quiz closed at its deadline",
  "oral.finished": "Oral exam held",
  "oral.confirmed": "Oral exam confirmed",
  "extra-time.set": "Extra time for quizzes set",
  "survey.opened": "Exam days set",
  "survey.moved": "Exam days moved",
  "survey.cancelled": "Exam days cancelled",
  "survey.restored": "Exam days set again",
  "attempt.granted": "Attempt granted",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  survey: ({ title, day }) => `Survey “${title}”: open from ${day}`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;

export const attention = {
  "attempts-used-up": ({ owner, title }) =>
    `All attempts at “${title}” are used; ${owner} decides what comes next.`,
} satisfies Partial<Record<AttentionReason, Say<BoardParts>>>;
