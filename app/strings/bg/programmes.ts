import type { programmes as source } from "#app/strings/en/programmes.ts";

export const programmes: typeof source = {
  title: "Програма",
  none: "Още няма публикувана програма",
  version: (n) => `Версия ${n}, която получават новите хора`,
  requirements: (n) => (n === 1 ? "1 задача" : `${n} задачи`),
  dueDay: (n) => `срок: ${n}-и работен ден`,
};
