import type { milestone } from "#app/domain/kinds/milestone.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/milestone.ts";

type Words = KindWords<typeof milestone>;

export const title = "Ключова стъпка";
export const hint = "Постигната и доказана.";

export const milestones: typeof source.milestones = {
  how: {
    text: "Опишете как мина.",
    file: "Добавете файла, който го показва.",
    activity: "Изберете записаната активност, която го показва.",
    any: "Опишете го, добавете файл или изберете записана активност.",
  },
  text: "Как мина?",
  file: "Файл",
  fileHint: "Снимка или PDF до 5 MB.",
  activity: "Записана активност",
  none: "Без",
  record: "Запиши стъпката",
  shown: "С какво се доказва",
  noActivities: "Още няма нищо записано; първо запишете активността.",
};

export const fields: Words["fields"] = {
  proof: "С какво се доказва",
  confirmedBy: "Кой я потвърждава?",
};
export const duties: Words["duties"] = { confirmedBy: "Потвърждава" };

export const reasons: Words["reasons"] = {
  "reach-milestone": () => "Предстои да бъде постигната и доказана тук.",
  "not-yet": ({ owner }) => `Върнато с причина; ред е на ${owner}.`,
  "confirm-task": ({ owner }) => `Изпълнено; чака потвърждение от ${owner}.`,
};

export const queue: Words["queue"] = {
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

export const flash: Record<keyof typeof source.flash, Say> = {
  "milestone-recorded": ({ title }) => `Записано: „${title}“.`,
};

export const refusals: Record<keyof typeof source.refusals, string> = {
  "proof-missing": "Напишете няколко думи, добавете файл или изберете записана активност.",
};
