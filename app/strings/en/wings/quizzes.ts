import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { AttentionReason } from "#app/domain/attention.ts";
import type { BoardParts, NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "cool-down": "The pause between attempts is not over yet.",
  "used-up": "All attempts are used; the head of sales or a trainer can allow one more.",
  "waiting-for-grading": "The last attempt is still waiting to be graded.",
  "too-few-questions": "This quiz has too few questions right now. Tell the trainer.",
  "handed-in": "This attempt is already handed in.",
  "time-over": "Time is up for this attempt; this answer was not saved.",
  "newer-answer": "A newer answer was saved in another window and is shown here. Yours was not saved.",
  "survey-later": "The exam days have not started yet.",
  "survey-over": "The exam days are over. Ask whoever set them to reopen them.",
  "no-such-quiz": "Choose a written quiz.",
  "nobody-to-ask": "Nobody in onboarding would take this exam.",
  "ends-before": "Enter a last day that is not before the first and not in the past.",
  "paper-scan-missing": "Add the scan of the paper first.",
  "asked-aloud": "This is an oral exam; the examiner starts it.",
  "on-paper": "This one is taken on paper; whoever gave it out types it in.",
  "not-on-paper": "This attempt is not on paper.",
  "open-on-screen": "An attempt is open on screen; finish it there.",
  "typed-in-already": "Something has already been typed in, so it stays on paper.",
  "not-oral": "This quiz is not an oral exam.",
  "not-finished": "The exam is not over yet.",
  "not-used-up": "Attempts are left, or the last one is waiting to be graded.",
  "not-handed-in": "This attempt has not been handed in yet.",
  "answer-or-say": "Answer, or press “I don't know”.",
  "nothing-due": "There is nothing to repeat right now.",
};

export const flash = {
  "oral-finished": ({ name }) => `Saved. ${name} confirms it next.`,
  "oral-confirmed": () => "Confirmed. The result is published.",
  "answers-kept": () => "Your answers are saved. Continue whenever you like.",
  "handed-in-before": ({ at }) => `You already handed this in (${at}).`,
  "attempt-time-over": () => "Time is up. The answers saved by then count.",
  "warm-up-over": () => "Time is up. What you answered counts.",
  "attempt-granted": ({ title, name }) => `${name} has one more attempt at “${title}”.`,
} satisfies Record<string, Say>;

export const timeline = {
  "attempt.started": ({ title }) => `Quiz started: ${title}`,
  "attempt.typed-in": ({ title }) => `Typed in from paper: ${title}`,
  "attempt.given": ({ title }) => `Quiz given on paper: ${title}`,
  "attempt.scanned": ({ title }) => `Scan of a quiz on paper added: ${title}`,
  "attempt.on-screen": ({ title }) => `Quiz switched back to screen: ${title}`,
  "attempt.submitted": ({ title }) => `Quiz handed in: ${title}`,
  "attempt.closed": ({ title }) => `Quiz closed at its deadline: ${title}`,
  "attempt.granted": ({ title }) => `One more attempt allowed: ${title}`,
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
  "attempt.on-screen": "Quiz switched back to screen",
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
  "attempt.granted": "Attempt allowed",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  survey: ({ title, day }) => `Exam days from ${day}: ${title}`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;

export const attention = {
  "attempts-used-up": ({ owner, title }) =>
    `All attempts at “${title}” are used; ${owner} decides what comes next.`,
} satisfies Partial<Record<AttentionReason, Say<BoardParts>>>;
