import type * as source from "#app/strings/en/wings/account.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  wrong: "Това не е Вашата парола.",
  "wrong-code": "Това не е кодът, който изпратихме, или срокът му е изтекъл.",
  wait: "Твърде много опити. Изчакайте малко и опитайте пак.",
  "no-password": "Още нямате парола. Поискайте от администратор връзка за избор на парола.",
  "has-account": "Този човек вече има достъп; при забравена парола администраторът създава нова връзка.",
  "by-administrator": "Този човек има и друга роля; поканата му създава администраторът.",
  "no-address": "Няма имейл адрес.",
  "wrong-sign-in": "Имейлът, паролата или кодът е грешен.",
  "link-spent": "Тази връзка или ключ вече не работи.",
  "email-needed": "Въведете адреса, с който ще влизате.",
  "email-taken": "Друг човек вече има този адрес.",
  "password-too-short": "Използвайте поне 15 знака.",
  "password-too-long": "Използвайте най-много 128 знака.",
  "password-too-common": "Това се отгатва твърде лесно.",
  "password-names-something": "Не използвайте имена и името на фирмата.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "signed-out-elsewhere": () => "Излязохте навсякъде другаде.",
  "password-changed": () => "Паролата Ви е сменена.",
  "sessions-ended": () => "Изход от всички устройства.",
};

export const journal: Record<keyof typeof source.journal, string> = {
  "session.started": "Вход",
  "session.ended": "Изход",
  "session.ended-others": "Изход от другите устройства",
  "session.ended-all": "Изход, направен от администратор",
  "session.refused": "Неуспешен вход",
  "session.proof-refused": "Грешна парола преди решение",
  "credential.changed": "Зададена парола",
  "link.invitation": "Създадена покана",
  "link.reset": "Създадена връзка за парола",
};
