import type { AttentionReason } from "#app/domain/attention.ts";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { BoardParts, NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "unknown-requirement": "This requirement is no longer part of the programme.",
  "already-met": "This is already done.",
  "nobody-waited-for": "You are not waiting for anybody here right now.",
  "your-own-turn": "It is your turn.",
  "reminded-today": "A reminder was already sent today. You can send one per working day.",
  "already-asked": "You have already asked about this; the answer appears here.",
  "already-settled": "This question is no longer open.",
  "no-such-week": "Choose a week of this onboarding that has begun.",
  "already-published": "The sheet of this week is published already. You can correct it.",
  "empty-sheet": "Write at least one thing.",
  "not-running": "The onboarding is not running at the moment.",
};

export const flash = {
  "days-planned": () => "Plan saved.",
  reminded: ({ names }) => `Reminder sent to ${names}.`,
  "help-asked": ({ name }) => `Sent to ${name}. The answer appears on Today.`,
  "help-answered": ({ name }) => `Answer sent to ${name}.`,
  "help-talked": ({ name }) => `Recorded as settled in a talk with ${name}.`,
  "sheet-saved": () => "Draft saved. Nobody else sees it.",
  "sheet-published": ({ name }) => `Published: ${name} can read the sheet.`,
  "sheet-corrected": () => "Sheet corrected.",
  "sheet-answered": () => "Answer sent.",
  "help-withdrawn": () => "Question withdrawn.",
} satisfies Record<string, Say>;

export const timeline = {
  "days.planned": () => "Days planned for calls or meetings",
  "dossier.made": () => "Dossier downloaded",
  "reminder.sent": ({ title }) => `Reminder sent${title ? `: ${title}` : ""}`,
  "sheet.published": ({ week }) => `Sheet for the week of ${week}`,
  "sheet.corrected": ({ week }) => `Sheet corrected, week of ${week}`,
  "sheet.answered": ({ week }) => `Answered the sheet for the week of ${week}`,
  "help.asked": ({ title }) => `Stuck, asked for help: ${title}`,
  "help.answered": ({ title }) => `Question answered: ${title}`,
  "help.talked": ({ title }) => `Question settled in a talk: ${title}`,
  "help.withdrawn": ({ title }) => `Question withdrawn: ${title}`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "days.planned": "Days planned for calls or meetings",
  "dossier.made": "Dossier downloaded",
  "reminder.sent": "Reminder sent",
  "sheet.published": "Weekly sheet published",
  "sheet.corrected": "Weekly sheet corrected",
  "sheet.answered": "Weekly sheet answered",
  "help.asked": "Asked for help",
  "help.answered": "Question answered",
  "help.talked": "Question settled in a talk",
  "help.withdrawn": "Question withdrawn",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  waits: ({ name, what }) => `${name}: ${what}`,
  turn: ({ title }) => `Your turn: ${title}`,
  overdue: ({ title, day }) => `Overdue since ${day}: ${title}`,
  late: ({ name, title, day }) => `${name} is overdue since ${day}: ${title}`,
  reminder: ({ by, name, what }) => `${by} reminds you: ${name ? `${name}: ` : ""}${what}`,
  sheet: ({ by, day }) => `${by} has written the sheet for the week of ${day}.`,
  "help-answered": ({ by, title, reason }) =>
    reason
      ? `${by} answered your question on “${title}”: ${reason}`
      : `Settled in a talk with ${by}: ${title}`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;

export const attention = {
  "sheets-missing": ({ owner, name }) =>
    `${owner} has written no weekly sheet for ${name} two weeks running.`,
  "help-unanswered": ({ owner, title, name }) =>
    `${name} is stuck at “${title}”; ${owner} has not answered yet.`,
} satisfies Partial<Record<AttentionReason, Say<BoardParts>>>;
