import type { notices as source } from "#app/strings/en/notices.ts";

export const notices: typeof source = {
  title: "Известия",
  lead: "Какво Ви беше съобщено. Онова, което Ви чака, е и при чакащите.",
  read: "Отбележете всички като прочетени",
  settings: "Настройки за имейл",
  empty: "Още няма съобщено нищо",
  isNew: "ново",
  handled: "Приключено",
  unread: (n) => (n === 1 ? "1 ново известие" : `${n} нови известия`),
  remind: (name) => `Напомнете на ${name}`,
  reminded: (at) => `Последно напомняне: ${at}.`,
  again: "Стига веднъж на работен ден; следващото може да е на другия.",
  copy: "Текст за месинджър",
};
