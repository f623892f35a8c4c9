import type { mails as source } from "#app/strings/en/mails.ts";

export const mails: typeof source = {
  title: "Недоставени писма",
  lead: "Какво е отказал пощенският сървър и какво се изпраща отново. При окончателен отказ първо поправете адреса.",
  noServer: "Не е зададен пощенски сървър. Писмата се записват в дневника на сървъра.",
  fine: "Всички писма са изпратени.",
  givenUp: "Неизпратени",
  failing: "Опитват се отново",
  again: "Изпрати отново",
  nobody: "няма получател",
  kinds: {
    "mail.sign-in-code": "Код за вход",
    "mail.morning": "Сутрешно писмо",
    "mail.notice": "Известие",
    "mail.access": "Известие за достъпа",
    "mail.invitation": "Покана",
  } as Record<string, string>,
  tooLate: "Не можа да се изпрати навреме.",
  server: (text) => `Сървърът отговори: ${text}`,
  at: (moment) => `отказано ${moment}`,
  next: (moment) => `следващ опит ${moment}`,
  newInvitation: "Нова покана се изпраща от страницата на човека.",
  codeOver: "Нов код се иска при вход.",
  nextMorning: "Съдържанието му идва със следващото сутрешно писмо.",
  link: (n) => (n === 0 ? "Недоставени писма" : `Недоставени писма: ${n}`),
};
