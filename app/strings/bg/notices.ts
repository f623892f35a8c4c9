import type { notices as source } from "#app/strings/en/notices.ts";

export const notices: typeof source = {
  title: "Известия",
  lead: "Какво Ви беше съобщено. Това, което Ви чака, е и в „Чакащи“.",
  read: "Отбележи всички като прочетени",
  settings: "Настройки за имейл",
  empty: "Още няма известия",
  isNew: "ново",
  handled: "Приключено",
  unread: (n) => (n === 1 ? "1 ново известие" : `${n} нови известия`),
  remind: (name) => `Напомни на ${name}`,
  reminded: (at) => `Последно напомняне: ${at}.`,
  again: "Можете да напомняте веднъж на работен ден.",
  copy: "Текст за месинджър",
};
