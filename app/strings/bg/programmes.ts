import type { programmes as source } from "#app/strings/en/programmes.ts";

export const programmes: typeof source = {
  title: "Програма",
  none: "Още няма публикувана програма",
  version: (n) => `Версия ${n}, която получават новите хора`,
  norm: (days) => `По план: ${days}.`,
  dueDay: (n) => `срок: ${n}-и работен ден`,
};
