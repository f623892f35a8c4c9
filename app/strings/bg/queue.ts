import type { queue as source } from "#app/strings/en/queue.ts";

export const queue: typeof source = {
  title: "Чака Вас",
  lead: (n, days) => `${n === 1 ? "чака 1 нещо" : `чакат ${n} неща`} · ${days === 0 ? "от днес" : days === 1 ? "най-дълго 1 работен ден" : `най-дълго ${days} работни дни`}`,
  empty: "Никой не Ви чака", emptyText: "Когато някой поиска подпис или решение от Вас, ще се появи тук.",
  waits: (days) => (days === 0 ? "от днес" : days === 1 ? "от 1 работен ден" : `от ${days} работни дни`),
  topicsOf: (name) => `Подпис за теми: ${name}`, topicsTogether: (name, n) => `Подпиши заедно ${n} теми: ${name}`, whichShown: "Кои са показани?", signTopics: "Подпиши избраните",
  noMentees: "Сега не сте наставник на никого", noMenteesText: "Тук стои всеки, на когото сте наставник, със следващата стъпка и с това, което чака Вас.", nextStep: "Следва", nothingNext: "В момента няма нищо за изпълнение от обучаемия.",
  sign: "Подпишете", done: "Готово", takenBack: "Прибрано",
  what: {
    task: (title) => title, confirm: (title) => `За потвърждение: ${title}`, "sign-off": (title) => `За подпис: ${title}`,
    grading: (title) => `За оценяване: ${title}`, gate: (_, stage) => `Решение за етап ${stage}`,
    attempts: (title) => `Изчерпани опити: ${title}`, mentor: () => "Определете наставник",
    override: (_, stage) => `Потвърдете изключението за етап ${stage}`,
    deal: (title) => `Разиграйте и оценете: ${title}`, "deal-failed": (title) => `Двата опита са неуспешни: ${title}`,
    case: (title) => `За разбор: ${title}`, permit: (title) => `Допуск: ${title}`, survey: (title) => `Изтекли дни на писмена проверка: ${title}`, oral: (title) => `Изпит: ${title}`, paper: (title) => `На хартия: ${title}`, "carry-over": (title) => `Изпълнено в предишно обучение: ${title}`, "take-back": (title) => `За прибиране, дадено със задачата: ${title}`,
  },
  open: {
    grading: "Оценете", gate: "Прегледайте и решете", attempts: "Решете", mentor: "Изберете", override: "Прегледайте и решете",
    deal: "Оценете", "deal-failed": "Решете", case: "Прочетете и отговорете", permit: "Прегледайте и решете", survey: "Отворете отново", oral: "Започнете изпита", paper: "Въведете го", "carry-over": "Прегледайте и решете", "take-back": "Прегледай",
  },
};
