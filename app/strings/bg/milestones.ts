import type { milestones as source } from "#app/strings/en/milestones.ts";

export const milestones: typeof source = {
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
  record: "Запишете",
  shown: "С какво се показва",
  noActivities: "Още няма нищо записано; първо запишете активността.",
};
