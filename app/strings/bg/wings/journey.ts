import type * as source from "#app/strings/en/wings/journey.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "unknown-requirement": "Тази задача вече не е част от програмата.",
  "already-met": "Това вече е готово.",
  "nobody-waited-for": "В момента тук не чакате никого.",
  "your-own-turn": "Ваш ред е.",
  "reminded-today": "Днес вече е изпратено напомняне. Може по едно на работен ден.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  reminded: ({ names }) => `Изпратено напомняне до: ${names}.`,
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "reminder.sent": ({ title }) => `Напомняне${title ? `: ${title}` : ""}`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "reminder.sent": "Напомняне",
};

export const notices: Record<keyof typeof source.notices, Say<NoticeParts>> = {
  waits: ({ name, what }) => `${name}: ${what}`,
  turn: ({ title }) => `Ваш ред е: ${title}`,
  overdue: ({ title, day }) => `Просрочено от ${day}: ${title}`,
  late: ({ name, title, day }) => `${name} изостава от ${day}: ${title}`,
  reminder: ({ by, name, what }) => `Напомняне от ${by}: ${name ? `${name}: ` : ""}${what}`,
};
