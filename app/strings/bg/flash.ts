import type { flash as source } from "#app/strings/en/flash.ts";

export const flash: typeof source = {
  saved: () => "Записано.",
  undone: () => "Отменено. И двата записа се пазят.",
  "task-done": ({ title }) => `„${title}“ е отбелязано като изпълнено.`,
  "task-confirmed": ({ title, name }) => `Потвърдихте „${title}“ за ${name}.`,
  "sent-back": ({ title, name }) => `„${title}“ е върнато на ${name} с Вашата причина.`,
  refused: ({ text }) => text ?? "",
};
