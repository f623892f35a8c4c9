import type { tasks as source } from "#app/strings/en/tasks.ts";

export const tasks: typeof source = {
  together: "Един подпис за всички, които присъстваха", whoWasThere: "Кой присъстваше?", signForAll: "Подпишете за всички избрани",
  togetherOf: (n, title) => `Един подпис за ${n}: ${title}`,
  done: "Изпълнено е",
  confirm: "Потвърждавам",
  notYet: "Още не",
  notYetFor: (title) => `Още не: ${title}`,
  notYetLead: (name) => `${name} ще прочете това и ще продължи.`,
  whatIsMissing: "Какво липсва?",
  sendBack: "Върнете",
};
