import type * as source from "#app/strings/en/wings/results.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const flash: Record<keyof typeof source.flash, Say> = {
  "crm-imported": ({ added, changed }) => `Внесени: ${added} нови, ${changed} поправени.`,
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "crm.imported": ({ added, changed, list }) =>
    `От CRM, ${list}: ${added} нови${changed === "0" ? "" : `, ${changed} поправени`}`,
  "crm.undone": ({ amount, list }) => `Отменено внасяне от CRM, ${list}: ${amount}`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "crm.imported": "Внасяне от CRM",
  "crm.undone": "Отменено внасяне от CRM",
};
