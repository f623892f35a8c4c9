import type { task } from "#app/domain/kinds/task.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/task.ts";

type Words = KindWords<typeof task>;

export const title = "Задача";
export const hint = "Един я изпълнява, друг може да я потвърди.";

export const tasks: typeof source.tasks = {
  itLink: "Връзка за системния администратор",
  itLinkLead:
    "Човек без профил може да отбележи кои профили, програми и техника за този обучаем са готови. По-старите връзки за същия обучаем спират да работят.",
  itName: "За кого е?",
  itNameHint: "Името остава записано до отбелязаното.",
  itMake: "Създай връзка",
  itLinkUntil: (until) => `Работи до ${until} или докато всичко стане готово.`,
  itTitle: "Задачи за системния администратор",
  itFor: (name) => `Подготовка за ${name}`,
  itLead: (holder, day, team) =>
    `${holder}, моля, подгответе следното. Първи ден: ${day}${team ? `, ${team}` : ""}.`,
  itAllDone: "Всичко е готово. Благодарим Ви!",
  itBackFrom: (name) => `За прибиране: ${name}`,
  itBackLead: (holder) =>
    `${holder}, обучението приключи. Даденото с всяка от тези задачи трябва да се прибере или да се закрие.`,
  haveTakenBack: "Отбележи като прибрано",
  takenBack: "Прибрано",
  together: "Един подпис за всички, които присъстваха",
  whoWasThere: "Кой присъстваше?",
  signForAll: "Подпиши за всички избрани",
  togetherOf: (n, title) => `Един подпис за ${n}: ${title}`,
  done: "Отбележи като изпълнено",
  file: "Файл",
  fileHint: "Снимка или PDF до 5 MB. Който потвърждава, го отваря тук.",
  handIn: "Предай",
  handedIn: "Предадено",
  confirm: "Потвърди",
  notYet: "Още не",
  notYetFor: (title) => `Още не: ${title}`,
  notYetLead: (name) => `${name} ще прочете това и ще продължи.`,
  whatIsMissing: "Какво липсва?",
  sendBack: "Върни",
};

export const fields: Words["fields"] = {
  doneBy: "Кой я изпълнява?",
  confirmedBy: "Кой я потвърждава?",
  file: "Файл от обучаемия?",
};
export const duties: Words["duties"] = {
  doneBy: "Изпълнява",
  confirmedBy: "Потвърждава",
};

export const reasons: Words["reasons"] = {
  "do-task": ({ owner }) => `Чака изпълнение от ${owner}.`,
  "not-yet": ({ owner }) => `Върнато с причина; ред е на ${owner}.`,
  "confirm-task": ({ owner }) => `Изпълнено; чака потвърждение от ${owner}.`,
};

export const queue: Words["queue"] = {
  task: (title) => title,
  confirm: (title) => `За потвърждение: ${title}`,
};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.done": ({ title }) => `Изпълнено: ${title}`,
  "evidence.confirmed": ({ title }) => `Потвърдено: ${title}`,
  "evidence.not-yet": ({ title }) => `Още не: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.done": "Изпълнена задача",
  "evidence.confirmed": "Потвърдена задача",
  "evidence.not-yet": "Още не",
};

export const refusals: Record<keyof typeof source.refusals, string> = {
  "file-missing": "Изберете файла за предаване.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "task-done": ({ title }) => `„${title}“ е отбелязано като изпълнено.`,
  "signed-together": ({ n, names }) => `Подписано за ${n}: ${names}.`,
  "task-confirmed": ({ title, name }) => `Потвърдихте „${title}“ за ${name}.`,
  "sent-back": ({ title, name }) => `„${title}“ е върнато на ${name} с Вашата причина.`,
};
