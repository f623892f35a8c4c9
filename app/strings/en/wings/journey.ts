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
  "not-running": "The onboarding is not running at the moment.",
};

export const flash = {
  reminded: ({ names }) => `Reminder sent to ${names}.`,
  "help-asked": ({ name }) => `Sent to ${name}. The answer appears on Today.`,
  "help-answered": ({ name }) => `Answer sent to ${name}.`,
  "help-talked": ({ name }) => `Recorded as settled in a talk with ${name}.`,
  "help-withdrawn": () => "Question withdrawn.",
} satisfies Record<string, Say>;

export const timeline = {
  "dossier.made": () => "Dossier downloaded",
  "reminder.sent": ({ title }) => `Reminder sent${title ? `: ${title}` : ""}`,
  "help.asked": ({ title }) => `Stuck, asked for help: ${title}`,
  "help.answered": ({ title }) => `Question answered: ${title}`,
  "help.talked": ({ title }) => `Question settled in a talk: ${title}`,
  "help.withdrawn": ({ title }) => `Question withdrawn: ${title}`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "dossier.made": "Dossier downloaded",
  "reminder.sent": "Reminder sent",
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
  "help-answered": ({ by, title, reason }) =>
    reason
      ? `${by} answered your question on “${title}”: ${reason}`
      : `Settled in a talk with ${by}: ${title}`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;

export const attention = {
  "help-unanswered": ({ owner, title, name }) =>
    `${name} is stuck at “${title}”; ${owner} has not answered yet.`,
} satisfies Partial<Record<AttentionReason, Say<BoardParts>>>;
