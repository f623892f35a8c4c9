import type { talk as source } from "#app/strings/en/talk.ts";

export const talk: typeof source = {
  title: (name) => `Преди разговора с ${name}`,
  short: "Преди разговора",
  wholeJourney: "Обучението",
  sheets: "Седмични листове",
  points: "От миналия път",
  toSign: "Чака Вас",
  questions: "Затруднения",
  unanswered: "Още няма отговор.",
  missed: "Пропуски в тестовете",
  general: "Не е за отделен продукт",
  answered: (given) => `Отговор: ${given}`,
  right: (text) => `Вярно: ${text}`,
  deals: "Симулации на продажба",
  deal: (n, score, isPassed) => `опит ${n}, ${score}, ${isPassed ? "успешен" : "неуспешен"}`,
  activities: "Активност",
  activity: (done, of, lately, due) =>
    `${done} от ${of}, ${lately} през последните 7 дни${due ? `, срок ${due}` : ""}`,
  empty: "Няма нищо отворено",
  emptyText: "Попитайте как минаха първите обаждания и какво беше най-трудно тази седмица.",
};
