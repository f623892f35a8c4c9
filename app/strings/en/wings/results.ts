import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const flash = {
  "crm-imported": ({ added, changed }) => `Imported: ${added} new, ${changed} corrected.`,
} satisfies Record<string, Say>;

export const timeline = {
  "crm.imported": ({ added, changed, list }) =>
    `From the CRM, ${list}: ${added} new${changed === "0" ? "" : `, ${changed} corrected`}`,
  "crm.undone": ({ amount, list }) => `CRM import undone, ${list}: ${amount}`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "crm.imported": "Imported from the CRM",
  "crm.undone": "CRM import undone",
} satisfies Partial<Record<JournalAct, string>>;
