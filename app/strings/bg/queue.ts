import * as kinds from "./kinds/index.ts";
import type { queue as source } from "#app/strings/en/queue.ts";

export const queue: typeof source = {
  title: "Чакат Вас",
  lead: (n, days) =>
    `${n === 1 ? "чака 1 нещо" : `чакат ${n} неща`} · ${days === 0 ? "от днес" : days === 1 ? "най-дълго 1 работен ден" : `най-дълго ${days} работни дни`}`,
  empty: "Никой не Ви чака",
  emptyText: "Когато някой поиска подпис или решение от Вас, ще се появи тук.",
  waits: (days) => (days === 0 ? "от днес" : days === 1 ? "от 1 работен ден" : `от ${days} работни дни`),
  topicsOf: (name) => `Подпис за теми: ${name}`,
  topicsTogether: (name, n) => `Подпиши ${n} теми наведнъж: ${name}`,
  whichShown: "Кои са показани?",
  signTopics: "Подпиши избраните",
  noMentees: "В момента нямате обучаеми",
  noMenteesText: "Тук са хората, на които сте наставник, със следващата им стъпка и с това, което чака Вас.",
  nextStep: "Следва",
  nothingNext: "В момента обучаемият няма какво да прави.",
  sign: "Подпиши",
  done: "Готово",
  takenBack: "Прибрано",
  what: {
    ...kinds.queue,
    "first-test": () => "Решение за първото изпитание",
    gate: (_, stage) => `Решение за етап ${stage}`,
    help: (title) => `Нужен е отговор от Вас: ${title}`,
    mentor: () => "Определяне на наставник",
    override: (_, stage) => `Изключение за потвърждение: етап ${stage}`,
    permit: (title) => `Допуск: ${title}`,
    sheet: () => "Седмичен лист за попълване",
    "take-back": (title) => `За прибиране, дадено със задачата: ${title}`,
  },
  open: {
    ...kinds.open,
    "first-test": "Реши",
    gate: "Реши",
    help: "Отговори",
    mentor: "Определи наставник",
    override: "Реши",
    permit: "Реши",
    sheet: "Попълни",
    "take-back": "Отвори",
  },
};
