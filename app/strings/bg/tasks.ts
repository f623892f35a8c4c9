import type { tasks as source } from "#app/strings/en/tasks.ts";

export const tasks: typeof source = {
  done: "Изпълнено е",
  confirm: "Потвърждавам",
  notYet: "Още не",
  notYetFor: (title) => `Още не: ${title}`,
  notYetLead: (name) => `${name} ще прочете това и ще продължи.`,
  whatIsMissing: "Какво липсва?",
  sendBack: "Върнете",
};
