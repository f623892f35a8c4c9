import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "unknown-requirement": "This requirement is no longer part of the programme.",
  "already-met": "This is already done.",
  "nobody-waited-for": "You are not waiting for anybody here right now.",
  "your-own-turn": "It is your turn.",
  "reminded-today": "A reminder was already sent today. You can send one per working day.",
};

export const flash = {
  reminded: ({ names }) => `Reminder sent to ${names}.`,
} satisfies Record<string, Say>;

export const timeline = {
  "reminder.sent": ({ title }) => `Reminder sent${title ? `: ${title}` : ""}`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "reminder.sent": "Reminder sent",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  waits: ({ name, what }) => `${name}: ${what}`,
  turn: ({ title }) => `Your turn: ${title}`,
  overdue: ({ title, day }) => `Overdue since ${day}: ${title}`,
  late: ({ name, title, day }) => `${name} is overdue since ${day}: ${title}`,
  reminder: ({ by, name, what }) => `${by} reminds you: ${name ? `${name}: ` : ""}${what}`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;
