import type { tasks as source } from "#app/strings/en/tasks.ts";

export const tasks: typeof source = {
  itLink: "Връзка за системния администратор",
  itLinkLead:
    "Човек без профил може да отчете профилите, програмите и техниката за този обучаем. По-ранни връзки за същия човек спират да работят.",
  itName: "За кого е?",
  itNameHint: "Името остава записано до онова, което отчете.",
  itMake: "Направете връзката",
  itLinkUntil: (until) => `Работи до ${until} или докато всичко стане готово.`,
  itTitle: "Задачи за системния администратор",
  itFor: (name) => `Подготовка за ${name}`,
  itLead: (holder, day, team) =>
    `${holder}, това се иска от Вас. Първи ден: ${day}${team ? `, ${team}` : ""}.`,
  itAllDone: "Всичко е готово. Благодарим Ви!",
  itBackFrom: (name) => `За прибиране: ${name}`,
  itBackLead: (holder) =>
    `${holder}, обучението приключи. Даденото с всяка от тези задачи трябва да се прибере или да се закрие.`,
  haveTakenBack: "Прибрах го",
  takenBack: "Прибрано",
  together: "Един подпис за всички, които присъстваха",
  whoWasThere: "Кой присъстваше?",
  signForAll: "Подпишете за всички избрани",
  togetherOf: (n, title) => `Един подпис за ${n}: ${title}`,
  done: "Изпълнено е",
  confirm: "Потвърждавам",
  notYet: "Още не",
  notYetFor: (title) => `Още не: ${title}`,
  notYetLead: (name) => `${name} ще прочете това и ще продължи.`,
  whatIsMissing: "Какво липсва?",
  sendBack: "Върнете",
};
